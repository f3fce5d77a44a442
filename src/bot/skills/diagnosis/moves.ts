import type { Move } from "../../conversation/index.ts";

// Each is a whole message: inside an answer these words mean something else.
const MOVES: readonly (readonly [Move, RegExp])[] = [
  ["skip", /^(?:跳过|略过|跳過|先跳过|skip|pass|next)$/u],
  ["back", /^(?:返回|上一步|后退|上一个|back|go back)$/u],
  ["restart", /^(?:重来|重新来|重新开始|从头来|从头开始|restart|start over)$/u],
  ["cancel", /^(?:取消|算了|不用了|不查了|先不查了|cancel|never ?mind|stop)$/u],
  ["human", /^(?:人工|转人工|找人工|找人|人工客服|human|agent|a human|talk to (?:a |some)?(?:human|person|one))$/u],
  [
    "still",
    /^(?:还是不行|还不行|不行|没用|还是不对|还是查不到|试过了不行|still (?:not working|no|failing|nothing)|(?:it )?did(?:n'?t| not) (?:help|work)|no luck)$/u,
  ],
  ["recheck", /^(?:再查一次|再查一遍|再查|重查|再看看|check again|recheck|look again)$/u],
  ["remind", /^(?:提醒我|到时候提醒我|到时提醒我|到时候叫我|(?:明天|.{0,12})提醒我|remind me.{0,24})$/u],
  [
    "solved",
    /^(?:解决了|好了|可以了|查到了|搞定了|能查了|没事了|solved|fixed|it works(?: now)?|works now|resolved|found it)$/u,
  ],
  ["resume", /^(?:继续|接着来|接着|接着查|继续查|continue|go on|resume|carry on)$/u],
];

/** What a whole message asks of the dialog, beside answering it. */
export function readMove(text: string): Move | undefined {
  const said = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s。.!！?？~,，]+$/u, "");
  return MOVES.find(([, pattern]) => pattern.test(said))?.[0];
}
