import type { Order } from "../../core/search/index.ts";
import type { Language } from "../reply/index.ts";
import { capitalised } from "./punctuation.ts";

type By = Exclude<Order["by"], "kind">;

/** What the bot says around the first of a list, the companies with most, and what no source has spoken of. */
export interface RankingPhrases {
  /** What is first, or the first so many, of what was asked about. */
  first(what: string, by: By, descending: boolean, count: number): string;
  /** Several have the same amount or day, so that none of them alone is the first. */
  tied(what: string, by: By, descending: boolean, count: number, more: boolean): string;
  fewer(count: number): string;
  more: string;
  end: string;
  partial: string;
  companies(what: string, by: "count" | "total" | "tax", least: boolean, count: number): string;
  company(name: string, count: number, tax: string, total: string): string;
  nameless(count: number): string;
  companiesEnd: string;
  tax(what: string, tax: string, count: number, total: string): string;
  taxCaveat: string;
  average(what: string, each: string, count: number, total: string): string;
  taxOf(tax: string, count: number): string;
  /** What was issued beside what was received. */
  balance(what: string, output: string, input: string): string;
  besideTicked(ticked: string, apart: string, isLess: boolean): string;
  besideAll(apart: string, isLess: boolean): string;
  balanceCaveat: string;
  /** Who has not issued, no ledger knows. */
  unissued: string;
  usageSilent(count: string, none: boolean): string;
  postingSilent(count: string, none: boolean): string;
  atLeast(count: number): string;
  noneUndone(what: string): string;
  /** Where no days are named. */
  always: string;
  columns: { company: string };
}

const zhFirst = (by: By, descending: boolean): string =>
  ({
    amount: descending ? "价税合计最大" : "价税合计最小",
    tax: descending ? "税额最大" : "税额最小",
    date: descending ? "开票日期最近" : "开票日期最早",
  })[by];

const zh: RankingPhrases = {
  first: (what, by, descending, count) =>
    `${what}，${zhFirst(by, descending)}的${count === 1 ? "一张" : ` ${count} 张`}`,
  tied: (what, by, descending, count, more) =>
    `${what}，${zhFirst(by, descending)}的有${more ? "好几" : ` ${count} `}张并列${more ? "，先列几张" : ""}：`,
  fewer: (count) => `一共只有 ${count} 张。回复数字看详情。`,
  more: "发「更多」接着往后看；回复数字看详情。",
  end: "后面没有了。回复数字看详情。",
  partial: "台账太大，没有全部比完；请先限定日期或单位。",
  companies: (what, by, least, count) =>
    `${what}，按${{ count: "张数", total: "价税合计", tax: "税额" }[by]}从${by === "count" ? (least ? "少到多" : "多到少") : least ? "小到大" : "大到小"}（一共 ${count} 家）：`,
  company: (name, count, tax, total) => `${name}：${count} 张 · 税额 ${tax} · 价税合计 ${total}`,
  nameless: (count) => `另有 ${count} 张没写单位名称，没有排进去。`,
  companiesEnd: "红票按负数算，作废的也在里面。回复数字看这一家的发票。",
  tax: (what, tax, count, total) => `${what}：税额一共 ${tax}（${count} 张，价税合计 ${total}）`,
  taxCaveat: "这是票面税额，红票按负数算，作废的也在里面；能不能抵扣没有看。",
  average: (what, each, count, total) => `${what}：平均每张 ${each}（${count} 张，价税合计 ${total}）`,
  taxOf: (tax, count) => `${tax}（${count} 张）`,
  balance: (what, output, input) => `${what}：销项税额 ${output}，进项税额 ${input}。`,
  besideTicked: (ticked, apart, isLess) =>
    `进项里已勾选、已确认或已抵扣的是 ${ticked}，销项比它${isLess ? "少" : "多"} ${apart}。`,
  besideAll: (apart, isLess) =>
    `进项里没有哪张说过已经勾选；按票面全部进项算，销项比进项${isLess ? "少" : "多"} ${apart}。`,
  balanceCaveat:
    "这不是应交税额：留抵、进项转出、简易计税、没开票的收入，台账里都没有，以申报表为准。红票按负数算，作废的也在里面。",
  unissued:
    "谁还没开，台账里看不到：没开的票不在里面。可以拿付款或合同清单来对：发单位名看它开过哪些，发「供应商排名」看每家开了多少。",
  usageSilent: (count, none) =>
    `${none ? "有" : "另有"} ${count} 张可以勾选的票，没有来源说过勾没勾，不算在内；导入勾选清单我才知道。`,
  postingSilent: (count, none) =>
    `${none ? "有" : "另有"} ${count} 张没有来源说过入没入账，不能当作未入账；导入带入账状态的清单我才知道。`,
  atLeast: (count) => `至少 ${count}`,
  noneUndone: (what) => `没有查到这样的发票（${what}）。`,
  always: "全部日期",
  columns: { company: "单位" },
};

const enFirst = (by: By, descending: boolean): string =>
  ({
    amount: descending ? "largest" : "smallest",
    tax: descending ? "highest in tax" : "lowest in tax",
    date: descending ? "latest by issue date" : "earliest by issue date",
  })[by];

const en: RankingPhrases = {
  first: (what, by, descending, count) =>
    `${capitalised(what)}: the ${count === 1 ? "one" : count} ${enFirst(by, descending)}`,
  tied: (what, by, descending, count, more) =>
    `${capitalised(what)}: ${more ? "several" : count} share first place, ${enFirst(by, descending)}${more ? "; here are some" : ""}:`,
  fewer: (count) => `There ${count === 1 ? "is" : "are"} only ${count}. Reply with a number for the details.`,
  more: 'Send "more" for those that follow, or a number for the details.',
  end: "None come after these. Reply with a number for the details.",
  partial: "The ledger is too large to compare them all; please narrow it down to a date or a company.",
  companies: (what, by, least, count) =>
    `${capitalised(what)}, ${by === "count" ? (least ? "fewest" : "most") : least ? "smallest" : "largest"} first by ${{ count: "number of invoices", total: "total", tax: "tax" }[by]} (${count} ${count === 1 ? "company" : "companies"} in all):`,
  company: (name, count, tax, total) => `${name}: ${count} · tax ${tax} · total ${total}`,
  nameless: (count) => `${count} more name no company and are not ranked.`,
  companiesEnd:
    "Red-letter invoices count negative, void ones are included. Reply with a number for that company's invoices.",
  tax: (what, tax, count, total) =>
    `${capitalised(what)}: ${tax} of tax (${count} ${count === 1 ? "invoice" : "invoices"}, total ${total})`,
  taxCaveat:
    "That is the tax on their face: red-letter invoices count negative, void ones are included, and whether it can be deducted was not looked at.",
  average: (what, each, count, total) =>
    `${capitalised(what)}: ${each} each on average (${count} ${count === 1 ? "invoice" : "invoices"}, total ${total})`,
  taxOf: (tax, count) => `${tax} (${count} ${count === 1 ? "invoice" : "invoices"})`,
  balance: (what, output, input) => `${capitalised(what)}: output tax ${output}, input tax ${input}.`,
  besideTicked: (ticked, apart, isLess) =>
    `Of the input tax ${ticked} is ticked, confirmed or deducted; output tax is ${apart} ${isLess ? "less" : "more"} than that.`,
  besideAll: (apart, isLess) =>
    `None of the input is said to be ticked; output tax is ${apart} ${isLess ? "less" : "more"} than all input tax on the face of the invoices.`,
  balanceCaveat:
    "That is not what is owed: credit carried forward, input tax to be given back, simple taxation and sales without an invoice are in no ledger, so the return decides. Red-letter invoices count negative, void ones are included.",
  unissued:
    "Who has not issued yet, the ledger can't tell: it only has what was issued. To compare with your payments or contracts, send a company's name for its invoices, or \"top suppliers\" for what each has issued.",
  usageSilent: (count, none) =>
    `${count}${none ? "" : " more"} could be ticked, but no source has said whether they were, so they are left out; import the deduction list and I will know.`,
  postingSilent: (count, none) =>
    `Of ${count}${none ? "" : " more"} no source has said whether they were posted, which doesn't make them unposted; import a list with the posting status and I will know.`,
  atLeast: (count) => `at least ${count}`,
  noneUndone: (what) => `None found (${what}).`,
  always: "all dates",
  columns: { company: "Company" },
};

export const rankingPhrases: Record<Language, RankingPhrases> = { "zh-CN": zh, en };
