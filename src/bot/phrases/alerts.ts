import type { Language } from "../reply/index.ts";
import { uncapitalised } from "./punctuation.ts";

/** What alerts say. */
export interface AlertPhrases {
  /** What it was, and as of when it changed. */
  before(from: string, moment: string): string;
  /** What else happened to it, in a line. */
  history(steps: string[]): string;
  stillPosted: string;
  deducted: string;
  ticked: string;
  dontPay: string;
  claimed: string;
  awaitingUs: string;
  riskUp: string;
  /** Beneath an earlier message: what it is now. */
  nowIs(word: string, moment: string): string;
  several(count: number, counts: string[]): string;
  ofStatus(count: number, word: string): string;
  andMore(count: number): string;
  waited: string;
  redLetter(party: "buyer" | "seller", until: string): string;
  redLetterTitle(left: string): string;
  hoursLeft(hours: number): string;
  filing(days: number, date: string): string;
  settlement(days: number, date: string): string;
  sourceLate(name: string, every: string, last: string): string;
  sourceLateNext: string;
  minutes(count: number): string;
  hours(count: number): string;
  days(count: number): string;
  page(page: number, pages: number): string;
  gone: string;
  choices: { details: string; open: string; mute: string; unsubscribe: string; more: string };
  says: {
    details(number: string): string;
    open(cause: string, page: number): string;
    mute: string;
    unsubscribe(number: number): string;
  };
}

const zh: AlertPhrases = {
  before: (from, moment) => `原来${from}，${moment}变的。`,
  history: (steps) => `经过：${steps.join(" → ")}。`,
  stillPosted: "已经入账，记得冲回。",
  deducted: "已抵扣的记得转出。",
  ticked: "已勾选，申报前先撤销。",
  dontPay: "还没付款的先别付。",
  claimed: "这张还在一份报销里，先别付款。",
  awaitingUs: "要在电子税务局确认或否认，72 小时不处理就作废。",
  riskUp: "先别抵扣，问清楚再说。",
  nowIs: (word, moment) => `现在：${word}（${moment}）。`,
  several: (count, counts) => `${count} 件事有变化：${counts.join("，")}。`,
  ofStatus: (count, word) => `${count} 张${word}`,
  andMore: (count) => `还有 ${count} 件。`,
  waited: "攒下来的，一起发：",
  redLetter: (party, until) =>
    `${until}前要${party === "buyer" ? "购方" : "销方"}在电子税务局确认，过时自动作废，要重新发起。`,
  redLetterTitle: (left) => `红字确认单还剩${left}`,
  hoursLeft: (hours) => `约 ${hours} 小时`,
  filing: (days, date) => (days === 0 ? `申报今天截止：${date}。` : `申报还有 ${days} 天截止：${date}。`),
  settlement: (days, date) =>
    days === 0 ? `企业所得税汇算清缴今天截止：${date}。` : `企业所得税汇算清缴还有 ${days} 天截止：${date}。`,
  sourceLate: (name, every, last) => `「${name}」该来没来：说好每 ${every}一次，上次是${last}。`,
  sourceLateNext: "在它来之前，台账说的是旧的。请管它的人看看。",
  minutes: (count) => `${count} 分钟`,
  hours: (count) => `${count} 小时`,
  days: (count) => `${count} 天`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  gone: "这条提醒已经不在了。",
  choices: { details: "详情", open: "展开", mute: "免打扰 1 小时", unsubscribe: "取消提醒", more: "下一页" },
  says: {
    details: (number) => `查发票 ${number}`,
    open: (cause, page) => `展开 ${cause}${page > 1 ? ` ${page}` : ""}`,
    mute: "免打扰 1小时",
    unsubscribe: (number) => (number > 0 ? `退订 ${number}` : "取消提醒"),
  },
};

const en: AlertPhrases = {
  before: (from, moment) => `It was ${from}; changed ${moment}.`,
  history: (steps) => `So far: ${steps.join(" → ")}.`,
  stillPosted: "It is posted: reverse the entry.",
  deducted: "It was deducted: transfer the input tax out.",
  ticked: "It is ticked: undo that before filing.",
  dontPay: "Don't pay it if you haven't yet.",
  claimed: "It is in an expense claim: don't pay that yet.",
  awaitingUs: "Confirm or deny it in the e-tax bureau; it lapses after 72 hours.",
  riskUp: "Don't deduct it until that is cleared up.",
  nowIs: (word, moment) => `Now: ${word} (${moment}).`,
  several: (count, counts) => `${count} changes: ${counts.join(", ")}.`,
  ofStatus: (count, word) => `${count} ${uncapitalised(word)}`,
  andMore: (count) => `And ${count} more.`,
  waited: "What waited, together:",
  redLetter: (party, until) =>
    `The ${party} has to confirm it in the e-tax bureau before ${until}, or it lapses and has to be started again.`,
  redLetterTitle: (left) => `Red-letter form: ${left} left`,
  hoursLeft: (hours) => `about ${hours} h`,
  filing: (days, date) => (days === 0 ? `Filing is due today, ${date}.` : `Filing is due in ${days} days: ${date}.`),
  settlement: (days, date) =>
    days === 0
      ? `The annual settlement is due today, ${date}.`
      : `The annual settlement is due in ${days} days: ${date}.`,
  sourceLate: (name, every, last) => `"${name}" is late: it means to come every ${every} and last came ${last}.`,
  sourceLateNext: "Until it does, the ledger is out of date. Whoever looks after it should have a look.",
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => `${count} ${count === 1 ? "day" : "days"}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  gone: "That alert is no longer kept.",
  choices: { details: "Details", open: "Open", mute: "Mute for 1 h", unsubscribe: "Unsubscribe", more: "Next" },
  says: {
    details: (number) => `check invoice ${number}`,
    open: (cause, page) => `open ${cause}${page > 1 ? ` ${page}` : ""}`,
    mute: "mute 1h",
    unsubscribe: (number) => (number > 0 ? `unsubscribe ${number}` : "stop alerts"),
  },
};

export const alertPhrases: Readonly<Record<Language, AlertPhrases>> = { "zh-CN": zh, en };
