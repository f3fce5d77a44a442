import type { Language } from "../reply/index.ts";

/** What is said about reminders that a diagnosis promised. */
export interface ReminderPhrases {
  head: string;
  /** Something to try again at a time. */
  again(number: number, when: string, tail: string): string;
  /** The end of a maintenance that is waited for. */
  over(number: number, what: string): string;
  ended(what: string): string;
  allEnded(count: number): string;
  noSuch: string;
}

const zh: ReminderPhrases = {
  head: "答应过提醒你的（不要了发「取消提醒 编号」）：",
  again: (number, when, tail) => `提醒 ${number}. ${when} · ${tail ? `${tail} ` : "那张票"}再查一次`,
  over: (number, what) => `提醒 ${number}. 「${what}」结束时`,
  ended: (what) => `好，不提醒了：${what}`,
  allEnded: (count) => `答应过的提醒也取消了（${count} 条）。`,
  noSuch: "没有这个编号的提醒。发「订阅列表」看看。",
};

const en: ReminderPhrases = {
  head: 'Reminders I promised you (to drop one, send "cancel reminder" and its number):',
  again: (number, when, tail) => `Reminder ${number}: ${when} · look ${tail || "that invoice"} up again`,
  over: (number, what) => `Reminder ${number}: when "${what}" is over`,
  ended: (what) => `All right, no reminder: ${what}`,
  allEnded: (count) => `${count === 1 ? "The reminder" : `The ${count} reminders`} I promised won't come either.`,
  noSuch: 'There is no reminder of that number. Send "subscriptions" to see them.',
};

export const reminderPhrases: Readonly<Record<Language, ReminderPhrases>> = { "zh-CN": zh, en };
