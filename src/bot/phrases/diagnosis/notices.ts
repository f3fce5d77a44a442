import type { Language } from "../../reply/index.ts";

/** What is said about announcing maintenance. */
export interface NoticePhrases {
  announced(what: string, from: string, until: string): string;
  list(lines: string[]): string;
  line(what: string, from: string, until: string): string;
  none: string;
  how: string;
  backwards: string;
  over: string;
  lifted(what: string): string;
  notAdmin: string;
}

const zh: NoticePhrases = {
  announced: (what, from, until) =>
    `登记好了：${what}，${from} 到 ${until}。这段时间来问的人我会告诉他，结束了通知等着的人。`,
  list: (lines) => lines.join("\n"),
  line: (what, from, until) => `${what} · ${from} 到 ${until}`,
  none: "现在没有登记的公告。",
  how: "这样写：公告 20:00-22:00 查验平台维护。也可以带日期：公告 11月21日 20:00 到 11月22日 06:00 电子税务局停机。提前结束：公告 结束。",
  backwards: "结束的时间比开始早，再看一下。",
  over: "这个时间已经过去了，不用登记。",
  lifted: (what) => `好，${what}按现在结束，等着的人我去通知。`,
  notAdmin: "只有管理员能登记公告，请管理员来发。",
};

const en: NoticePhrases = {
  announced: (what, from, until) =>
    `Noted: ${what}, ${from} to ${until}. Whoever asks meanwhile will hear of it, and those who wait are told when it ends.`,
  list: (lines) => lines.join("\n"),
  line: (what, from, until) => `${what} · ${from} to ${until}`,
  none: "No maintenance is announced.",
  how: "Write it like this: notice 20:00-22:00 verification platform. With dates: notice 2026-11-21 20:00 to 2026-11-22 06:00 e-tax bureau. To end it early: notice end.",
  backwards: "It ends before it starts; please look again.",
  over: "That time has passed already.",
  lifted: (what) => `All right, ${what} is over as of now; those who wait will be told.`,
  notAdmin: "Only an admin can announce maintenance. Ask one to send it.",
};

export const noticePhrases: Record<Language, NoticePhrases> = { "zh-CN": zh, en };
