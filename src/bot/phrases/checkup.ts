import type { FindingId, Ours } from "../../core/checkup/index.ts";
import type { Language } from "../reply/index.ts";

/** What the bot says about a checkup before filing. */
export interface CheckupPhrases {
  /** Which period, how many were looked at, and of what directions. */
  seen(period: string, count: number, directions: string[]): string;
  earlierSeen(count: number): string;
  toSettle(count: number, tax: string, total: string): string;
  nothingFound: string;
  noInvoices(period: string): string;
  /** Why this period, when none was asked for. */
  chosen(filing: string, isAssumed: boolean, isPast: boolean): string;
  findings: Record<FindingId, { what: string; advice: string }>;
  option(what: string, count: number, tax: string, total: string, advice: string): string;
  /** The red-letter form's clock: until when the first one is open, or that it should have lapsed. */
  clock(until: string, isOver: boolean): string;
  gapsHead: string;
  /** No source spoke of any, of some, or an admin has not told. */
  noUsage: string;
  silent(axes: string[]): string;
  partly(gaps: { axis: string; count: number }[]): string;
  untold: Record<keyof Ours, string>;
  basis(sources: string[]): string;
  noBasis: string;
  tooOld(date: string): string;
  partial: string;
  next: string;
  /** Above one finding's list, and beneath it. */
  listOf(period: string, what: string): string;
  allFound(period: string): string;
  back(period: string): string;
  title(name: string): string;
  taxId: string;
  foundColumn: string;
  adviceColumn: string;
  fileName(period: string): string;
}

const zh: CheckupPhrases = {
  seen: (period, count, directions) =>
    `体检 ${period}：看了 ${count} 张${directions.length > 0 ? `（${directions.join("、")}）` : ""}`,
  earlierSeen: (count) => `，还有 ${count} 张更早开的、这期间勾选过或变过状态`,
  toSettle: (count, tax, total) => `。${count} 张要处理，税额 ${tax}，价税合计 ${total}（一张只算一次）。`,
  nothingFound: "。没有查出要处理的。",
  noInvoices: (period) => `${period}：台账里没有这段时间的发票，没有可体检的。`,
  chosen: (filing, isAssumed, isPast) =>
    `没说哪个月：这个月 ${filing}申报，${isPast ? "已经过了，所以看这个月的" : "还没过，所以看上个月的"}。${isAssumed ? "没登记过申报日，先按 15 日算。" : ""}`,
  findings: {
    used_though_bad: {
      what: "已勾选或抵扣，票却作废、红冲或异常",
      advice: "没申报的撤销勾选，抵扣过的做进项税额转出",
    },
    posted_though_bad: { what: "已入账，票却作废、红冲或异常", advice: "冲回这笔账，换到新票再入" },
    red_of_used: {
      what: "红票到了或红字确认单已确认，蓝票已勾选或抵扣",
      advice: "按红票或确认单的税额做进项税额转出",
    },
    red_ours: { what: "红字确认单等我们确认", advice: "去电子税务局确认或拒绝，满 72 小时自动作废" },
    wrong_tax_id: { what: "购方税号不是本单位的，或者没写", advice: "别抵扣、别报销，请开票方红冲重开" },
    wrong_title: { what: "税号对，抬头和开票信息不一样", advice: "请开票方按开票信息红冲重开" },
    abnormal: { what: "失控或异常凭证", advice: "先别勾选，问清开票方和主管税务局" },
    void_received: { what: "收到的票已作废或红冲", advice: "别勾选、别报销，要用就请对方重开" },
    twice: { what: "同一张票按两个号码各登记了一次", advice: "抵扣、报销都只算一次" },
    partly_reversed: { what: "收到的票部分红冲", advice: "只按剩下的金额用" },
    suspicious: { what: "疑点发票", advice: "先和开票方核实，再决定勾不勾" },
    red_theirs: { what: "红字流程还没走完（等对方确认，或已锁定）", advice: "等结果出来再勾选、付款" },
    void_issued: { what: "我们开的票已作废或红冲", advice: "核对销项：作废的不计，红票按负数计" },
    not_ticked: { what: "专票还没勾选", advice: "这期要抵扣的，申报前去勾选；不急的以后也能勾" },
  },
  option: (what, count, tax, total, advice) => `${what}：${count} 张，税额 ${tax}，价税合计 ${total}。${advice}。`,
  clock: (until, isOver) =>
    isOver ? `按清单算最早的一张 ${until} 已满，先看它还在不在` : `按清单算最早的一张到 ${until} 为止`,
  gapsHead: "看不出来的：",
  noUsage: "用途：没有勾选清单，我看不出哪些没勾选，也看不出有问题的票抵扣过没有。",
  silent: (axes) => `${axes.join("、")}：没有来源报过，有没有问题我看不出来。`,
  untold: {
    taxIds: "税号：没登记本单位的税号，我看不出购方对不对。",
    title: "抬头：没登记开票信息，我只对了税号，没对名称。管理员发「开票信息 名称=… 税号=…」就能对。",
  },
  partly: (gaps) => `没有来源说过的还有：${gaps.map(({ axis, count }) => `${axis} ${count} 张`).join("、")}。`,
  basis: (sources) => `依据：${sources.join("，")}。`,
  noBasis: "还没有导入过清单。",
  tooOld: (date) => `清单只到 ${date}，之后开的票、变的状态我看不到，导入新清单再体检一次。`,
  partial: "台账太大，没有看完；把时间缩短一点再看一次。",
  next: "回复数字看清单；发「更多」一起看，发「导出」要一份表，每张都写着查出什么。",
  listOf: (period, what) => `${period} · ${what}`,
  allFound: (period) => `${period} · 体检查出的`,
  back: (period) => `回到全部：发「体检 ${period}」。`,
  title: (name) => `抬头 ${name}`,
  taxId: "税号 ",
  foundColumn: "体检结果",
  adviceColumn: "怎么办",
  fileName: (period) => `体检-${period}`,
};

const en: CheckupPhrases = {
  seen: (period, count, directions) =>
    `Checkup ${period}: looked at ${count}${directions.length > 0 ? ` (${directions.join(", ")})` : ""}`,
  earlierSeen: (count) => `, and at ${count} issued earlier that were ticked or changed since`,
  toSettle: (count, tax, total) => `. ${count} to settle: tax ${tax}, total ${total} (each counted once).`,
  nothingFound: ". Nothing needs settling.",
  noInvoices: (period) => `${period}: the ledger has no invoices of that time, so there is nothing to check.`,
  chosen: (filing, isAssumed, isPast) =>
    `No month given: filing is by ${filing}, which is ${isPast ? "over, so this is the current month" : "still to come, so this is last month"}.${isAssumed ? " No filing date is set, so I take the 15th." : ""}`,
  findings: {
    used_though_bad: {
      what: "Ticked or deducted, but void, reversed or abnormal",
      advice: "Untick it; if it was deducted, transfer the input tax out",
    },
    posted_though_bad: {
      what: "Posted, but void, reversed or abnormal",
      advice: "Reverse the entry and post the replacement",
    },
    red_of_used: {
      what: "Red-letter invoice received or form confirmed, its blue one ticked or deducted",
      advice: "Transfer out the input tax that it names",
    },
    red_ours: {
      what: "Red-letter form waits for us",
      advice: "Confirm or refuse it in the e-tax bureau; it lapses after 72 hours",
    },
    wrong_tax_id: {
      what: "Buyer's tax id is missing or not ours",
      advice: "Don't deduct or reimburse it; ask the issuer to reverse and reissue",
    },
    wrong_title: {
      what: "Right tax id, but the title differs from our invoice details",
      advice: "Ask the issuer to reverse it and reissue to our details",
    },
    abnormal: {
      what: "Out of control or an abnormal voucher",
      advice: "Don't tick it before the issuer and the tax bureau have cleared it up",
    },
    void_received: {
      what: "Received, but void or reversed",
      advice: "Don't tick or reimburse it; ask for a new one if you need it",
    },
    twice: { what: "Recorded twice, under two numbers", advice: "Deduct and reimburse it once" },
    partly_reversed: { what: "Received and reversed in part", advice: "Use only what remains" },
    suspicious: { what: "Flagged as suspicious", advice: "Ask the issuer before you tick it" },
    red_theirs: {
      what: "Reversal under way (waiting for the other side, or locked)",
      advice: "Wait for the outcome before you tick or pay",
    },
    void_issued: {
      what: "Issued by us, but void or reversed",
      advice: "Check the sales side: void ones don't count, red ones count negative",
    },
    not_ticked: {
      what: "Special invoices not ticked",
      advice: "Tick what this period is to deduct before filing; the rest can wait",
    },
  },
  option: (what, count, tax, total, advice) => `${what}: ${count}, tax ${tax}, total ${total}. ${advice}.`,
  clock: (until, isOver) =>
    isOver
      ? `By the list, the first one's time was up ${until}; see whether it is still there`
      : `By the list, the first one has until ${until}`,
  gapsHead: "What I can't tell:",
  noUsage:
    "Usage: there is no deduction list, so I can't tell what isn't ticked, or whether a bad invoice was deducted.",
  silent: (axes) => `${axes.join(", ")}: no source has reported any, so I can't tell.`,
  untold: {
    taxIds: "Tax id: ours isn't set, so I can't tell whether the buyer is right.",
    title:
      "Title: our invoice details aren't set, so I compared the tax id and not the name. An admin can send: our invoice details: name=… tax id=…",
  },
  partly: (gaps) =>
    `Not reported of some: ${gaps.map(({ axis, count }) => `${axis.toLowerCase()} (${count})`).join(", ")}.`,
  basis: (sources) => `Based on ${sources.join(", ")}.`,
  noBasis: "No list has been imported yet.",
  tooOld: (date) =>
    `The lists end on ${date}: what was issued or changed after that I can't see. Import newer ones and check again.`,
  partial: "The ledger is too large, so I didn't get to its end; please ask for a shorter time.",
  next: 'Reply with a number for its list; "more" lists all of them, "export" makes a file that says what was found about each.',
  listOf: (period, what) => `${period} · ${what}`,
  allFound: (period) => `${period} · found by the checkup`,
  back: (period) => `Back to all of it: send "checkup ${period}".`,
  title: (name) => `title ${name}`,
  taxId: "tax id ",
  foundColumn: "Found",
  adviceColumn: "What to do",
  fileName: (period) => `checkup-${period}`,
};

export const checkupPhrases: Record<Language, CheckupPhrases> = { "zh-CN": zh, en };
