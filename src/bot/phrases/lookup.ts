import type { Language } from "../reply/index.ts";

/** What the bot says around a look-up. */
export interface LookupPhrases {
  sources: Record<string, string>;
  asOf(moment: string, source: string): string;
  notReported(axes: string[]): string;
  onlyTail(digits: string): string;
  sameNumberElsewhere: string;
  seeLines(count: number): string;
  linesOf(name: string): string;
  noLines: string;
  /** How many, what all of them share, and in what they differ; both may be ''. */
  several(count: number, more: boolean, shared: string, differ: string): string;
  nothingBehind(number: number): string;
  differences: Record<"date" | "seller" | "total" | "status" | "number", string>;
  narrow: string;
  pickOne: string;
  pickForDetails: string;
  nearOne: string;
  nearMany: string;
  isItThisOne: string;
  yes: string;
  no: string;
  declined: string;
  none(typed: string): string;
  noneEnding(digits: string): string;
  noneNear: string;
  checked: string;
  ledgerEmpty: string;
  ledgerAsOf(moment: string, source: string): string;
  notProof: string;
  notFoundNext: string;
  tooShort(digits: string, fewest: number): string;
  tooMany(most: number): string;
  batchHead(found: number, total: number): string;
  batchNone(typed: string): string;
  batchNear(typed: string, number: string): string;
  batchSeveral(typed: string, count: number): string;
  whichNumber: string;
  reversedBy(number: string, date: string, amount: string): string;
  reversesKnown(number: string, amount: string): string;
  reversesUnknown(number: string): string;
  length(length: number, nearest: number): string;
  lengthOk(length: number): string;
  codeAndNumberOk: string;
  region(place: string): string;
  regionPerhaps(place: string): string;
  noRegion(digits: string): string;
  year(year: number): string;
  yearAhead(year: number): string;
  yearTooEarly(year: number): string;
  old(year: number): string;
  startsLike(parts: string[]): string;
}

const zh: LookupPhrases = {
  sources: { etax_export: "电子税务局清单", deduction_list: "抵扣勾选清单" },
  asOf: (moment, source) => `截至${moment}的${source}`,
  notReported: (axes) => `${axes.join("、")}：这份清单里没有${axes.includes("用途") ? "，导入勾选清单我才知道" : ""}。`,
  onlyTail: (digits) => `台账里尾号 ${digits} 的只有这一张。`,
  sameNumberElsewhere: "8 位号码在不同代码下会重复，请核对一下代码。",
  seeLines: (count) => `看明细（${count} 行）`,
  linesOf: (name) => `${name} 的明细：`,
  noLines: "这张票没有导入明细。",
  several: (count, more, shared, differ) =>
    `${more ? "至少有" : "有"} ${count} 张${shared ? `，都是 ${shared}` : ""}${differ ? `，差别在${differ}` : ""}：`,
  nothingBehind: (number) => `第 ${number} 个没有能打开的：没找到，或者不止一张。单独把那个号码发给我。`,
  differences: { date: "日期", seller: "销方", total: "金额", status: "状态", number: "号码" },
  narrow: "还有没列出来的，多给我几位数字就能分清。",
  pickOne: "回复数字看是哪一张。",
  pickForDetails: "回复数字看详情。",
  nearOne: "没有正好这个号码的。有一张只差一点：",
  nearMany: "没有正好这个号码的。这几张只差一点：",
  isItThisOne: "是这张吗？",
  yes: "是这张",
  no: "不是",
  declined: "好的，那台账里没有这张。号码再核对一下，或者把完整号码发给我。",
  none: (typed) => `台账里没有 ${typed}。`,
  noneEnding: (digits) => `台账里没有尾号 ${digits} 的发票。`,
  noneNear: "也没有只差一位的。",
  checked: "能查的我先查了：",
  ledgerEmpty: "台账还是空的，先导入电子税务局导出的发票清单。",
  ledgerAsOf: (moment, source) => `台账截至${moment}的${source}。`,
  notProof: "（不代表票是真的）",
  notFoundNext: "核对一下号码；刚开的票要等下一份清单导入才会出现。",
  tooShort: (digits, fewest) => `「${digits}」太短了，至少给我后 ${fewest} 位。`,
  tooMany: (most) => `一次最多查 ${most} 个号码，我查了前 ${most} 个，剩下的请再发一次。`,
  batchHead: (found, total) => `${total} 个号码，找到 ${found} 个：`,
  batchNone: (typed) => `${typed}：没找到`,
  batchNear: (typed, number) => `${typed}：没有，有一张只差一点：${number}`,
  batchSeveral: (typed, count) => `${typed}：有 ${count} 张，单独发这个号码我列给你`,
  whichNumber: "查哪一张？把号码发给我，后 4 位也行。比如：查发票 1234",
  reversedBy: (number, date, amount) => `台账里有红票冲它：${number}，${date}开，${amount}。`,
  reversesKnown: (number, amount) => `这是红票，冲的是 ${number}（${amount}）。`,
  reversesUnknown: (number) => `这是红票，冲的是 ${number}，那张不在台账里。`,
  length: (length, nearest) => `一共 ${length} 位，发票号码没有这个位数（最接近的是 ${nearest} 位）`,
  lengthOk: (length) => `${length} 位，位数没问题`,
  codeAndNumberOk: "代码和号码的位数没问题",
  region: (place) => `开头是${place}`,
  regionPerhaps: (place) => `开头可能是${place}`,
  noRegion: (digits) => `地区码 ${digits} 不存在`,
  year: (year) => `${year} 年`,
  yearAhead: (year) => `年份 ${year} 还没到`,
  yearTooEarly: (year) => `${year} 年还没有数电票`,
  old: (year) => `${year} 年的票已超过 5 年，查验平台查不到`,
  startsLike: (parts) => parts.join("、"),
};

const en: LookupPhrases = {
  sources: { etax_export: "the e-tax export", deduction_list: "the deduction list" },
  asOf: (moment, source) => `As of ${moment}, from ${source}`,
  notReported: (axes) =>
    `${axes.join(" and ").replace(/ and (.)/, (_, first) => ` and ${first.toLowerCase()}`)}: not in this list${axes.includes("Usage") ? "; import the deduction list and I will know" : ""}.`,
  onlyTail: (digits) => `It is the only one in the ledger that ends in ${digits}.`,
  sameNumberElsewhere: "8-digit numbers repeat under other codes, so please compare the code.",
  seeLines: (count) => `Show its ${count} line items`,
  linesOf: (name) => `Line items of ${name}:`,
  noLines: "No line items were imported for this invoice.",
  several: (count, more, shared, differ) =>
    `${more ? `At least ${count} match` : `${count} match`}${shared ? `, all ${shared}` : ""}${differ ? `; they differ in ${differ}` : ""}:`,
  nothingBehind: (number) =>
    `There is nothing to open for ${number}: it wasn't found, or several match. Send me that number alone.`,
  differences: { date: "date", seller: "seller", total: "amount", status: "status", number: "number" },
  narrow: "There are more than I list. A few more digits will settle it.",
  pickOne: "Reply with a number to pick one.",
  pickForDetails: "Reply with a number for the details.",
  nearOne: "No invoice has exactly that number. One is very close:",
  nearMany: "No invoice has exactly that number. These are very close:",
  isItThisOne: "Is that the one?",
  yes: "Yes, that one",
  no: "No",
  declined: "Then the ledger doesn't have it. Please check the number, or send me the whole of it.",
  none: (typed) => `The ledger has no invoice ${typed}.`,
  noneEnding: (digits) => `No invoice in the ledger ends in ${digits}.`,
  noneNear: "Nothing is one digit away either.",
  checked: "What I could check: ",
  ledgerEmpty: "The ledger is still empty: import the invoice list exported from the e-tax bureau first.",
  ledgerAsOf: (moment, source) => `The ledger is as of ${moment}, from ${source}.`,
  notProof: " (which doesn't make it genuine)",
  notFoundNext: "Please check the number. An invoice issued just now appears with the next import.",
  tooShort: (digits, fewest) => `"${digits}" is too short: give me at least the last ${fewest} digits.`,
  tooMany: (most) =>
    `I look up at most ${most} numbers at a time. These are the first ${most}; please send the rest again.`,
  batchHead: (found, total) => `Found ${found} of ${total}:`,
  batchNone: (typed) => `${typed}: not found`,
  batchNear: (typed, number) => `${typed}: not found, but one is very close: ${number}`,
  batchSeveral: (typed, count) => `${typed}: ${count} match; send this number alone and I'll list them`,
  whichNumber: "Which one? Send me the number; the last 4 digits will do. For example: check invoice 1234",
  reversedBy: (number, date, amount) =>
    `A red-letter invoice in the ledger reverses it: ${number}, issued ${date}, ${amount}.`,
  reversesKnown: (number, amount) => `This is a red-letter invoice; it reverses ${number} (${amount}).`,
  reversesUnknown: (number) => `This is a red-letter invoice; it reverses ${number}, which isn't in the ledger.`,
  length: (length, nearest) => `it has ${length} digits, and no invoice number does (the closest is ${nearest})`,
  lengthOk: (length) => `${length} digits, which is right`,
  codeAndNumberOk: "code and number have the right length",
  region: (place) => `it starts like ${place}`,
  regionPerhaps: (place) => `it may start like ${place}`,
  noRegion: (digits) => `there is no region ${digits}`,
  year: (year) => `${year}`,
  yearAhead: (year) => `the year ${year} hasn't come yet`,
  yearTooEarly: (year) => `there were no digital invoices in ${year}`,
  old: (year) => `an invoice of ${year} is over five years old, beyond what the official check answers`,
  startsLike: (parts) => parts.join(", "),
};

export const lookupPhrases: Record<Language, LookupPhrases> = { "zh-CN": zh, en };
