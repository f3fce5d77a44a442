/** What is to be added up: which of the sums is asked for, and by what it is to be told apart. */
export interface TotalWish {
  focus: "count" | "tax" | "average" | undefined;
  by: readonly ("month" | "kind" | "rate")[];
}

const TOTAL =
  /合计(?!\s?[\d¥])(?<!价税合计)|汇总|统计一?下?|(?:一共|总共)[^\s,，。]{0,4}?(?:多少|几)(?:张|钱)?|总额是?多少|有多少张|\btotals?\b(?!\s(?:of|over|under|about|between)?\s?[\d¥])|\bsum(?: up)?\b|\bhow (?:much|many)\b|\bwhat (?:did|have|do|has) (?:we|they|it) (?:spen[dt]|paid|pay|buy|bought|invoiced?|bill(?:ed)?|sell|sold|cost)\b/iu;

// What a rate or a limit is, or how long, is no sum.
const RULES =
  /税率|限额|额度|上限|最[多高低少]|几位|多少位|起征|免税|能开|可以|多少天|几天|多久|税号|账号|转出|加计|怎么|如何|[这那此]一?张|\b(?:can|rate|limit|how (?:do|does|can|to)|difference|should)\b/iu;
// What is owed follows from more than invoices, and days are counted in no ledger.
const NOT_OURS =
  /(?:要|应|该)[交缴]|[交缴]多少|\bhow (?:many|much) (?:more )?(?:days?|weeks?|months|years?|hours?|time|times|people)\b|\b(?:owe|payable|refund)\b/iu;
const OF_INVOICES = "进项|销项|税[额金]?|增值税|发票|票|开了|开出|收到|收了|花了|采购|金额";
const ASKED = "(?:是|有|开了|收了|花了|出去|进来|进了|了)*(?:多少(?:钱|张|笔|份|税|元|万)?|几(?:张|笔|份)|几多)";
const QUESTIONS = [
  `(?:${OF_INVOICES}).{0,12}?${ASKED}(?:发票|票|进项|销项|税)?(?:了|呢|啊)?\\s*[?？]?$`,
  `${ASKED}.{0,6}?(?:发票|专票|普票|票|进项|销项|税)(?:了|呢|啊)?\\s*[?？]?$`,
].map((pattern) => new RegExp(pattern, "u"));
const HOW_MUCH = /(?:多少|几)(?:钱|张|笔|税)?(?:了|呢)?\s*[?？]?$|\bhow (?:much|many)\b/iu;
/** 按票种 alone puts a list in order. */
const SORTS_TOO = /票种|种类|类型|\b(?:kind|type)\b/iu;
const NAMED = /(?:税额|金额|价税合计|总额)\s*[?？]?$/u;
const VAT =
  /\b(?:input|output|purchase|sales)[- ](?:vat|tax)\b|\b(?:what(?:'s| is| was| were)|show|give)\b.*\b(?:vat|tax)\b|进项税|销项税|(?:进项|销项)的?税额/iu;

const TAX =
  /税[额金]|进项税|销项税|多少税|增值税(?!专用|普通|发票)|(?<!special |ordinary )\b(?:vat|tax)\b(?! invoices?)/iu;
const AVERAGE =
  /平均(?=.{0,8}(?:票|每?[张笔单]|金额|多少钱))|(?:[张笔单]|金额|票).{0,6}平均|\baverages?\b(?=.*\b(?:invoices?|bills?|receipts?|fapiaos?|amount)\b)|\b(?:invoices?|bills?|receipts?|fapiaos?)\b.*\b(?:on )?average\b/iu;
const COUNTED = /(?:多少|几)[张笔份]|张数|\bhow many\b/iu;

/** Which month had most is told by all of them. */
const WHICH_MONTH =
  /哪(?:一)?个?月(?:份)?.*最[多大高少小低]|\bwhich month\b.*\b(?:most|least|highest|largest|biggest|lowest|smallest)\b/iu;

const GROUPS: readonly (readonly [RegExp, "month" | "kind" | "rate"])[] = [
  [
    /(?:按|分)(?:月份?|季度?)|每个?月(?:份)?(?:都|各|分别)?|各个?月(?:份)?|逐月|月度|哪(?:一)?个?月(?:份)?|\bwhich month\b|\b(?:by|per|each|every) (?:month|quarter)\b|\bmonth by month\b|\bmonthly\b/giu,
    "month",
  ],
  [
    /(?:按|分|各个?|每种|不同)(?:票种|种类|类型)|(?:专票|普票)(?:和|与|跟|、)(?:专票|普票)(?:各|分别)?|\b(?:by|per) (?:kind|type)\b/giu,
    "kind",
  ],
  [/(?:按|分|各个?|每个|不同)(?:的)?税率|\b(?:by|per) rate\b/giu, "rate"],
];

const SAID =
  /(?:进项|销项)(?:税额?|的税)|(?:每|一)[张笔单](?=$|.{0,4}(?:多少|几|平均|金额))|平均|(?:一共|总共|各|分别)?(?:是|有|开了|收了|花了|收到|开出)*(?:多少|几)(?:钱|张|笔|份|税|元|万)?|税[额金]|增值税(?!专用|普通|发票)|(?:不含税|含税)?金额|价税合计|分别|给(?:我们|咱们|我)(?:公司)?|最[多大高少小低]|开票|加起来|合起来|总数|总和|总额|总|开票|开了|收了|收到了?|花了?|费用|支出|采购|\b(?:input|output|purchase|sales) (?:vat|tax)\b|(?<!special |ordinary )\b(?:vat|tax)(?:es)?\b(?! invoices?)|\b(?:in total|altogether|overall|average|per|grand|sums?|add up|value|volume|is|was|were|has|have|net|gross|spend(?:ing)?|purchases|worth|come|comes|came|coming|most|least|highest|largest|biggest|lowest|smallest|invoice|tax)\b/giu;

/** The question of a sum taken out of what is left, so that none of its words is a name; the direction it tells stays. */
export const withoutTotal = (text: string): string => text.replace(SAID, " ");

/** Whether a message asks for a sum, and what is left of it; a month that sums are told apart by names nobody. */
export function readTotal(said: string, hasDays: boolean): { wish: TotalWish; rest: string } | undefined {
  if (NOT_OURS.test(said)) return undefined;
  const average = AVERAGE.test(said);
  const plainly = TOTAL.test(said) || average;
  const ruled = GROUPS.reduce((text, [pattern]) => text.replace(pattern, " "), said);
  const asked =
    QUESTIONS.some((one) => one.test(said)) ||
    (hasDays && (VAT.test(said) || NAMED.test(said) || (ruled !== said && HOW_MUCH.test(ruled)))) ||
    (ruled !== said && ruled.trim() === "" && !SORTS_TOO.test(said)) ||
    WHICH_MONTH.test(said);
  if (!plainly && (!asked || (RULES.test(ruled) && !WHICH_MONTH.test(said)))) return undefined;
  let rest = said.replace(new RegExp(TOTAL, "giu"), " ").replace(AVERAGE, " ");
  const by: TotalWish["by"][number][] = [];
  for (const [pattern, group] of GROUPS) {
    if (rest.search(pattern) >= 0) by.push(group);
    rest = rest.replace(pattern, " ");
  }
  const focus = average ? "average" : TAX.test(said) ? "tax" : COUNTED.test(said) ? "count" : undefined;
  return { wish: { focus, by }, rest };
}
