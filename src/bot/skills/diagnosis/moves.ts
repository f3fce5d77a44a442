import type { Move } from "../../conversation/index.ts";

// Each is a whole message: inside an answer these words mean something else.
const MOVES: readonly (readonly [Move, RegExp])[] = [
  ["skip", /^(?:跳过|略过|跳過|先跳过|skip|pass|next)$/u],
  ["back", /^(?:返回|上一步|后退|上一个|back|go back)$/u],
  ["restart", /^(?:重来|重新来|重新开始|从头来|从头开始|restart|start over)$/u],
  [
    "cancel",
    /^(?:取消|算了|退出|结束|(?:算了)?[,\s]*(?:我|就|先)*(?:不(?:用|查|弄|找|搞|问|管)|这样)了?|cancel|quit|exit|never ?mind|stop|forget it|leave it)$/u,
  ],
  [
    "another",
    /^(?:我?(?:要|想)?)(?:换一?[张个]|(?:换|查|看)(?:一?下)?(?:另外?一?|别的|下一)[张个]?)(?:发?票)?(?:看看|查|查查)?$|^(?:another|a different|the next) (?:one|invoice)$|^different invoice$/u,
  ],
  [
    "human",
    /^(?:请|麻烦|帮我|给我|我要|我想|要|直接)*(?:(?:转|找|叫|联系|接)(?:一下|个)?)?(?:人工|真人|客服|人工客服)(?:处理|服务|帮忙|吧)?$|^(?:请|麻烦|帮我|给我|我要|我想)*(?:转|找|叫)(?:个|给)?人(?:处理|帮忙|来|看看|看一下)?$|^(?:human|agent|a human|(?:i (?:want|need) )?(?:to )?(?:talk|speak) to (?:a |some)?(?:human|real person|person|one|somebody)|(?:i (?:want|need) )?a (?:human|person))$/u,
  ],
  [
    "still",
    /^(?:不行|没用|还有(?:没有)?(?:别的|其他)(?:的)?(?:办法|方法|招)|换个(?:办法|方法)|不管用|试过了不行|.{0,12}(?:还是|依旧|依然|仍然?|还|也)(?:不(?:行|对|好使|管用)|没(?:用|有|收到|反应)|查不到|打不开|找不到|失败|这样|一样)了?|(?:is there )?anything else(?: i can (?:try|do))?|what else(?: can i (?:try|do))?|(?:.{0,30} )?still (?:not working|no|failing|nothing)|(?:(?:it|that) )?(?:did|does)(?:n'?t| not) (?:help|work)|no luck)$/u,
  ],
  ["recheck", /^(?:再查一次|再查一遍|再查|重查|再看看|check again|recheck|look again)$/u],
  ["remind", /^(?:提醒我|到时候提醒我|到时提醒我|到时候叫我|(?:明天|.{0,12})提醒我|remind me.{0,24})$/u],
  [
    "solved",
    /^(?:(?:谢谢|多谢|thanks|thank you|great)[,!\s]*)?(?:解决了|好了|可以了|查到了|搞定了|能查了|没事了|solved|fixed|it works(?: now)?|works now|resolved|found it)[,\s]*(?:谢谢.{0,2}|thanks|thank you)?$/u,
  ],
  ["resume", /^(?:继续|接着来|接着|接着查|继续查|continue|go on|resume|carry on)$/u],
];

/** What a whole message asks of the dialog, beside answering it. */
export function readMove(text: string): Move | undefined {
  const said = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s。.!！?？~,，]+$/u, "")
    .replace(/(?<=.)[啊呀吗吧呢哦嘛啦的]+$/u, "");
  return MOVES.find(([, pattern]) => pattern.test(said))?.[0];
}
