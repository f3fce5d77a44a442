import type { Language } from "../reply/index.ts";

/** What mail says around an alert, and the page behind its link. */
export interface MailPhrases {
  subject(title: string): string;
  why: string;
  stop: string;
  stopAsk(address: string): string;
  stopped(address: string): string;
  stopUnknown: string;
}

const zh: MailPhrases = {
  subject: (title) => `票问：${title}`,
  why: "你收到这封信，是因为管理员把发票提醒发到了这个邮箱。",
  stop: "不再接收",
  stopAsk: (address) => `不再往 ${address} 发提醒？`,
  stopped: (address) => `好，不再往 ${address} 发提醒了。`,
  stopUnknown: "这个链接不对，或者已经没有用了。",
};

const en: MailPhrases = {
  subject: (title) => `Piaowen: ${title}`,
  why: "You get this because an admin has invoice alerts sent to this mailbox.",
  stop: "Stop these messages",
  stopAsk: (address) => `Stop sending alerts to ${address}?`,
  stopped: (address) => `Done: no more alerts go to ${address}.`,
  stopUnknown: "This link is wrong or no longer of use.",
};

export const mailPhrases: Readonly<Record<Language, MailPhrases>> = { "zh-CN": zh, en };
