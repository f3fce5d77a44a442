import type { CompanyReason } from "../../core/company/index.ts";
import type { Attribute } from "../../core/search/index.ts";
import type { Language } from "../reply/index.ts";
import { capitalised } from "./punctuation.ts";

/** What the bot says around searches, lists and sums. */
export interface SearchPhrases {
  /** Of how many these are some, and what all of these share; '' where nothing. */
  someOf(count: number, more: boolean, shown: number, shared: string): string;
  /** By what they were found, and why these. */
  foundBy(what: string, reasons: string): string;
  /** Why these are closest, as a sentence. */
  closeBy(reasons: string): string;
  nothing(what: string): string;
  nothingNext: string;
  unknownCompany(names: string[]): string;
  nearly(what: string, shared: string, isOne: boolean): string;
  isItOne: string;
  companyReasons: Record<CompanyReason, string>;
  amounts: Record<"net" | "tax" | "total" | "any", string>;
  amountSame(amount: string): string;
  amountDiffers: string;
  dateFits: string;
  dateDiffers: string;
  otherDiffers: Record<"kind" | "status" | "words", string>;
  questions: Record<Attribute, string>;
  options(label: string, count: number): string;
  between(from: string, to: string): string;
  range(from: string, to: string): string;
  atLeast(name: string, amount: string): string;
  atMost(name: string, amount: string): string;
  exactly(name: string, amount: string): string;
  within(name: string, least: string, most: string): string;
  seller(name: string): string;
  buyer(name: string): string;
  rate(rate: string): string;
  item(text: string): string;
  remark(text: string): string;
  words(text: string): string;
  tag(label: string): string;
  taxId(id: string): string;
  /** Beneath an id that belongs to nobody in the ledger. */
  taxIdMistyped: string;
  mine: string;
  /** Every kind of 专票, of 普票, of 数电票. */
  sorts: Record<"special" | "ordinary" | "digital", string>;
  /** Not confirmed, not deducted: whatever came before it. */
  notYet: Record<"confirmed" | "deducted", string>;
  everything: string;
  red: string;
  blue: string;
  unknownStatus: string;
  joined(words: string[]): string;
  listHead(what: string): string;
  listEmpty(what: string): string;
  listMore: string;
  listEnd: string;
  partial(date: string): string;
  nothingToContinue: string;
  allShown: string;
  totalHead(what: string, count: number): string;
  totalLine(label: string, count: number, net: string, tax: string, total: string): string;
  redIncluded: string;
  byMonth: string;
  byKind: string;
  byRate: string;
  rateLabel(rate: string): string;
  severalRates: string;
  noRate: string;
  moreMonths(count: number): string;
  totalPartial: string;
  columns: Record<string, string>;
}

const zh: SearchPhrases = {
  someOf: (count, more, shown, shared) =>
    `${more ? "至少有" : "有"} ${count} 张，先列 ${shown} 张${shared ? `，这 ${shown} 张都是 ${shared}` : ""}：`,
  foundBy: (what, reasons) => `找的是：${what}${reasons ? `（${reasons}）` : ""}。`,
  closeBy: (reasons) => `${reasons}。`,
  nothing: (what) => `没有找到：${what}。`,
  nothingNext: "换个说法试试：单位的几个字、大概的日期或金额都行。",
  unknownCompany: (names) =>
    `台账里没有名字像「${names.join("」「")}」的单位。简称和全称差得远的话，可以让管理员发「别名 简称 = 全称」。`,
  nearly: (what, shared, isOne) =>
    `没有完全对得上的（${what}）。最接近的${shared ? `${isOne ? "是" : "都是"} ${shared}` : ""}：`,
  isItOne: "回复数字看详情。",
  companyReasons: {
    exact: "名称一致",
    alias: "别名对得上",
    part: "名称里有这几个字",
    shortened: "简称对得上",
    pinyin: "拼音对得上",
    initials: "首字母对得上",
    missing: "名称少一个字",
    extra: "名称多一个字",
    wrong: "名称差一个字",
    swapped: "名称有两个字换了位置",
    similar: "名称相近",
  },
  amounts: { net: "金额（不含税）", tax: "税额", total: "价税合计", any: "金额、税额或价税合计" },
  amountSame: (amount) => `${amount}对得上`,
  amountDiffers: "金额不同",
  dateFits: "日期对得上",
  dateDiffers: "日期不同",
  otherDiffers: { kind: "票种不同", status: "状态不同", words: "内容不同" },
  questions: {
    date: "是什么时候的？",
    company: "是哪家的？",
    amount: "价税合计大概多少？",
    direction: "进项还是销项？",
    kind: "是哪种票？",
    validity: "现在是什么状态？",
  },
  options: (label, count) => `${label}（${count} 张）`,
  between: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  range: (from, to) => `${from} 至 ${to}`,
  atLeast: (name, amount) => `${name}不低于 ${amount}`,
  atMost: (name, amount) => `${name}不超过 ${amount}`,
  exactly: (name, amount) => `${name} ${amount}`,
  within: (name, least, most) => `${name} ${least} 到 ${most}`,
  seller: (name) => `「${name}」开的`,
  buyer: (name) => `开给「${name}」的`,
  rate: (rate) => `税率 ${rate}%`,
  item: (text) => `项目里有「${text}」`,
  remark: (text) => `备注里有「${text}」`,
  words: (text) => `项目或备注里有「${text}」`,
  tag: (label) => `标签「${label}」`,
  taxId: (id) => `税号 ${id}`,
  taxIdMistyped: "这个税号的最后一位校验不过，多半抄错了一位，请核对一下。",
  mine: "你认领的",
  sorts: { special: "专票", ordinary: "普票", digital: "数电票" },
  notYet: { confirmed: "还没用途确认（认证）", deducted: "还没申报抵扣" },
  everything: "全部发票",
  red: "红票",
  blue: "蓝票",
  unknownStatus: "状态未知",
  joined: (words) => words.join(" · "),
  listHead: (what) => `${what}：`,
  listEmpty: (what) => `没有这样的发票（${what}）。`,
  listMore: "还有，发「更多」接着看；回复数字看详情。",
  listEnd: "就这些。回复数字看详情。",
  partial: (date) => `台账太大，我先看到 ${date} 为止；发「更多」接着找。`,
  nothingToContinue: "没有正在看的清单。比如发「我的发票」或「上个月 进项」。",
  allShown: "已经到底了。",
  totalHead: (what, count) => `${what}：一共 ${count} 张`,
  totalLine: (label, count, net, tax, total) => `${label}：${count} 张 · 金额 ${net} · 税额 ${tax} · 价税合计 ${total}`,
  redIncluded: "红票按负数算在里面。",
  byMonth: "按月：",
  byKind: "按票种：",
  byRate: "按税率：",
  rateLabel: (rate) => `${rate}%`,
  severalRates: "多个税率",
  noRate: "税率未知",
  moreMonths: (count) => `更早还有 ${count} 个月，导出可以看全。`,
  totalPartial: "台账太大，没有加完；请先限定日期或单位。",
  columns: {
    number: "号码",
    issued_on: "开票日期",
    seller: "销方",
    buyer: "购方",
    net: "金额",
    tax: "税额",
    total: "价税合计",
    kind: "票种",
    direction: "方向",
    validity: "状态",
    item: "项目",
    tags: "标签",
    count: "张数",
    month: "月份",
    rate: "税率",
  },
};

const en: SearchPhrases = {
  someOf: (count, more, shown, shared) =>
    `${more ? `At least ${count}` : count} match; here are ${shown}${shared ? `, all ${shared}` : ""}:`,
  foundBy: (what, reasons) => `Looked for ${what}${reasons ? ` (${reasons})` : ""}.`,
  closeBy: (reasons) => `${capitalised(reasons)}.`,
  nothing: (what) => `Nothing matches ${what}.`,
  nothingNext: "Try it another way: a few characters of the company, a rough date or amount will do.",
  unknownCompany: (names) =>
    `No company in the ledger is called anything like "${names.join('" or "')}". If its short name is far from the full one, an admin can send: alias SHORT = FULL NAME`,
  nearly: (what, shared, isOne) =>
    `Nothing matches all of it (${what}). Closest${shared ? `${isOne ? " is" : ", all"} ${shared}` : ""}:`,
  isItOne: "Reply with a number for the details.",
  companyReasons: {
    exact: "same name",
    alias: "known by that name",
    part: "has that in its name",
    shortened: "short for its name",
    pinyin: "same pinyin",
    initials: "same initials",
    missing: "one character short of its name",
    extra: "one character more than its name",
    wrong: "one character differs",
    swapped: "two characters swapped",
    similar: "a similar name",
  },
  amounts: { net: "net", tax: "tax", total: "total", any: "net, tax or total" },
  amountSame: (amount) => `${amount} matches`,
  amountDiffers: "amount differs",
  dateFits: "date matches",
  dateDiffers: "date differs",
  otherDiffers: { kind: "kind differs", status: "status differs", words: "wording differs" },
  questions: {
    date: "When was it issued?",
    company: "Whose is it?",
    amount: "About how much was the total?",
    direction: "Received or issued?",
    kind: "Which kind?",
    validity: "What is its status?",
  },
  options: (label, count) => `${label} (${count})`,
  between: (from, to) => (from === to ? from : `${from} to ${to}`),
  range: (from, to) => `${from} to ${to}`,
  atLeast: (name, amount) => `${name} at least ${amount}`,
  atMost: (name, amount) => `${name} at most ${amount}`,
  exactly: (name, amount) => `${name} ${amount}`,
  within: (name, least, most) => `${name} ${least} to ${most}`,
  seller: (name) => `from "${name}"`,
  buyer: (name) => `to "${name}"`,
  rate: (rate) => `rate ${rate}%`,
  item: (text) => `item with "${text}"`,
  remark: (text) => `remark with "${text}"`,
  words: (text) => `item or remark with "${text}"`,
  tag: (label) => `tag "${label}"`,
  taxId: (id) => `tax ID ${id}`,
  taxIdMistyped:
    "The last character of this tax ID doesn't check, so a character is probably wrong; please compare it.",
  mine: "claimed by you",
  sorts: { special: "special VAT invoices", ordinary: "ordinary invoices", digital: "digital invoices" },
  notYet: { confirmed: "not confirmed (certified) yet", deducted: "not deducted yet" },
  everything: "all invoices",
  red: "red-letter",
  blue: "not red-letter",
  unknownStatus: "status unknown",
  joined: (words) => words.join(" · "),
  listHead: (what) => `${what}:`,
  listEmpty: (what) => `There is no such invoice (${what}).`,
  listMore: 'There are more: send "more" to go on, or a number for the details.',
  listEnd: "That is all. Reply with a number for the details.",
  partial: (date) => `The ledger is large; I looked back to ${date} so far. Send "more" to go on.`,
  nothingToContinue: 'There is no list to go on with. Try "my invoices" or "received last month".',
  allShown: "That was the end of the list.",
  totalHead: (what, count) => `${what}: ${count} in all`,
  totalLine: (label, count, net, tax, total) => `${label}: ${count} · net ${net} · tax ${tax} · total ${total}`,
  redIncluded: "Red-letter invoices count negative.",
  byMonth: "By month:",
  byKind: "By kind:",
  byRate: "By rate:",
  rateLabel: (rate) => `${rate}%`,
  severalRates: "several rates",
  noRate: "rate unknown",
  moreMonths: (count) => `There are ${count} earlier months; an export has them all.`,
  totalPartial: "The ledger is too large to add up at once; please narrow it down to a date or a company.",
  columns: {
    number: "Number",
    issued_on: "Issued on",
    seller: "Seller",
    buyer: "Buyer",
    net: "Net",
    tax: "Tax",
    total: "Total",
    kind: "Kind",
    direction: "Direction",
    validity: "Status",
    item: "Item",
    tags: "Tags",
    count: "Count",
    month: "Month",
    rate: "Rate",
  },
};

export const searchPhrases: Record<Language, SearchPhrases> = { "zh-CN": zh, en };
