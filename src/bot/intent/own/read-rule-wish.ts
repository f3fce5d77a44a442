export type RuleWish =
  | { kind: "list" }
  | { kind: "show"; number: number }
  | { kind: "remove"; number: number }
  | { kind: "add"; title: string; answer: string };

const LIST =
  /^(?:(?:公司|单位|我们的?|本单位的?)?(?:规定|規定|制度)(?:列表|目录|有哪些|清单)|(?:our|company|list|show)? ?(?:the )?rules)$/iu;
const NUMBERED = /^(?:(?<zh>规定|規定)\s*(?:第\s*)?(?<n>\d{1,4})\s*条?|(?:show )?rule\s*#?(?<m>\d{1,4}))$/iu;
const REMOVE =
  /^(?:(?:删除|刪除|删掉|去掉)(?:规定|規定)\s*(?:第\s*)?(?<n>\d{1,4})\s*条?|(?:delete|remove) rule\s*#?(?<m>\d{1,4}))$/iu;
const ADD =
  /^(?:(?:添加|新增|增加|加)?(?:规定|規定)|(?:add )?rule)[\s:：]+(?<title>[^:：\n]+?)\s*(?:[:：]|\n)\s*(?<answer>[\s\S]+)$/iu;

/** Reads a message that keeps the organisation's own rules; undefined where it is about something else. */
export function readRuleWish(text: string): RuleWish | undefined {
  const whole = text.trim();
  const bare = whole.normalize("NFKC").replace(/[\s。.!！?？]+$/u, "");
  if (LIST.test(bare)) return { kind: "list" };
  const numbered = NUMBERED.exec(bare)?.groups;
  if (numbered) return { kind: "show", number: Number(numbered.n ?? numbered.m) };
  const removed = REMOVE.exec(bare)?.groups;
  if (removed) return { kind: "remove", number: Number(removed.n ?? removed.m) };
  const { title, answer } = ADD.exec(whole)?.groups ?? {};
  return title && answer ? { kind: "add", title: title.trim(), answer: answer.trim() } : undefined;
}
