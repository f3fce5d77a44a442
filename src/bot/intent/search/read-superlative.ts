import type { Order } from "../../../core/search/index.ts";
import { blanked } from "./blanked.ts";
import { COUNT, COUNT_EN, countOf } from "./counted.ts";

/** Which of all are wanted: the largest, the latest; `most` of them, undefined for a list that goes on. */
export interface Superlative {
  order: Order;
  most: number | undefined;
  /** Of the list that is being looked at. */
  among: boolean;
}

const PIECE = "[张張份笔]|次(?=开|收)|个(?!月|季|星期|礼拜|周)";
const SORT = "(?:数电|电子|纸质|增值税)?(?:发票|專票|专票|普票|红票|票|进项|销项|专用发票|普通发票)";
// 最高限额, 最晚什么时候, 最多能开 ask for a rule: what is meant here is followed by what it is said of, or by nothing.
const OF = `(?=额?的?(?:前|头)?(?:${COUNT})?\\s?(?:${PIECE})|额?的(?!时候|时间|期限|比例|税率|限额)|(?:收到|开(?:的|给|出)|${SORT})|\\s?是哪|\\s*(?:[?？]|$))`;
const ITS = "(?:单[笔张])?(?:(?:价税合计|总金额|金额|总额|面额|数额|价格|票面)(?:是)?)?";
// Put in order, a list has no first one only.
const NOT_SORTED = "(?!的?(?:在前|排?前面|优先))";

const CHINESE: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`税[额金]?(?:是)?最[大高多]${NOT_SORTED}${OF}`, "u"), { by: "tax", descending: true }],
  [new RegExp(`税[额金]?(?:是)?最[小低少]${NOT_SORTED}${OF}`, "u"), { by: "tax", descending: false }],
  [new RegExp(`${ITS}最[大高贵多]${NOT_SORTED}${OF}`, "u"), { by: "amount", descending: true }],
  [new RegExp(`${ITS}最(?:[小低少]|便宜)${NOT_SORTED}${OF}`, "u"), { by: "amount", descending: false }],
  [
    new RegExp(
      `(?:(?:开票|开具)?(?:日期|时间))?最[早旧老]${NOT_SORTED}${OF}|第一(?=${PIECE})(?=.{0,12}(?:票|进项|销项))`,
      "u",
    ),
    { by: "date", descending: false },
  ],
  [
    new RegExp(
      `(?:(?:开票|开具)?(?:日期|时间))?最[新晚后近]${NOT_SORTED}${OF}|最近(?=几|(?:都)?有(?:什么|哪些|没有|啥))`,
      "u",
    ),
    { by: "date", descending: true },
  ],
  [new RegExp(`税额(?:的)?前(?=(?:${COUNT})(?:的|名|张|$))`, "u"), { by: "tax", descending: true }],
  [
    new RegExp(`(?:价税合计|金额)(?:的)?前(?=(?:${COUNT})(?:的|名|张|$))|前(?=(?:${COUNT})大的?${SORT})`, "u"),
    { by: "amount", descending: true },
  ],
  [new RegExp(`(?:前|头)(?=(?:${COUNT})张)`, "u"), { by: "date", descending: true }],
];

const PERIOD =
  "(?:\\d{1,2}|few|couple of|one|two|three|four|five|six|seven|eight|nine|ten)?\\s?(?:day|week|month|quarter|year|mon|tue|wed|thu|fri|sat|sun|night|time|digit)";
const OF_TAX = "(?=.*\\b(?:by|in) (?:vat|tax)\\b|\\s(?:input |output )?(?:vat|tax)\\b)";
const ENGLISH: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`\\b(?:largest|biggest|highest|most|top)\\b${OF_TAX}`, "iu"), { by: "tax", descending: true }],
  [new RegExp(`\\b(?:smallest|lowest|least)\\b${OF_TAX}`, "iu"), { by: "tax", descending: false }],
  [
    /\b(?:largest|biggest|highest|most expensive|priciest|top)(?: value)?\b(?! first)/iu,
    { by: "amount", descending: true },
  ],
  [/\b(?:smallest|lowest|cheapest|least expensive)\b(?! first)/iu, { by: "amount", descending: false }],
  [
    /\b(?:oldest|earliest|(?<!largest |newest |oldest |smallest |biggest )first(?=(?: \w+){0,3} (?:invoices?|bills?|receipts?|ones?|fapiaos?)\b))\b(?! first)/iu,
    { by: "date", descending: false },
  ],
  [
    new RegExp(`\\b(?:latest|newest|most recent|recent|last(?!\\s${PERIOD}))\\b(?! first)`, "iu"),
    { by: "date", descending: true },
  ],
];

const HOW_MANY = new RegExp(
  `(?:前|头)?(${COUNT})\\s?(?:${PIECE}|大(?=的?${SORT}))(?:的)?|(?<=额|合计)的?前(${COUNT})(?=的|名|$)`,
  "u",
);
const HOW_MANY_EN = new RegExp(`(?:\\btop )?\\b(${COUNT_EN})\\b(?! (?:%|yuan|rmb))`, "iu");
const ONE = /哪一?[张張份笔个]/u;
const SEVERAL = /哪些|哪几|几张|有什么|有啥/u;
const ONE_EN = /\b(?:invoice|fapiao|receipt|bill|one)\b/iu;
const AMONG = /其中|这里面|里面|这些(?:里|中|当中)?|这里头|\b(?:of|among|from|in) (?:these|those|them|this list)\b/u;
// 最大的是谁开的: the answer shows it.
const ASKED =
  /(?:[,，]|是)?(?:在)?(?:什么时候|啥时候|哪一?天|几号|谁|哪家|哪个(?:公司|单位)|多少钱?|多大|哪一?[张張份笔个])(?:开|开具|收到)?(?:出|来)?的?(?:[?？]|$)|\b(?:what|which|when|who|how much)(?:'s| is| was| are| were)?\b/giu;

function mostOf(text: string, isChinese: boolean, isLatest: boolean): { most: number | undefined; found: string } {
  const counted = (isChinese ? HOW_MANY : HOW_MANY_EN).exec(text);
  const most = countOf(counted?.[1] ?? counted?.[2]);
  if (counted && most) return { most, found: counted[0] };
  if (!isChinese) return { most: ONE_EN.test(text) ? 1 : undefined, found: "" };
  // 最大的发票 is one; 最近的票 are some.
  return { most: (ONE.test(text) || !isLatest) && !SEVERAL.test(text) ? 1 : undefined, found: "" };
}

/** The largest, the smallest, the latest, the earliest, and how many of them, where a message asks for that. */
export function readSuperlative(text: string): { superlative: Superlative | undefined; rest: string } {
  const isChinese = /\p{Script=Han}/u.test(text) && !/\binvoices?\b/iu.test(text);
  for (const [pattern, order] of isChinese ? CHINESE : ENGLISH) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { most, found: counted } = mostOf(text, isChinese, order.by === "date" && order.descending);
    const rest = blanked(blanked(text, counted), found[0])
      .replace(ASKED, (asked) => " ".repeat(asked.length))
      .replace(/\bby (?:amount|total|value|date|vat|tax)\b|\bin (?:vat|tax|value|amount)\b/giu, " ")
      .replace(AMONG, " ");
    return { superlative: { order, most, among: AMONG.test(text) }, rest };
  }
  return { superlative: undefined, rest: text };
}
