import type { Language } from "../reply/index.ts";

/** What a channel with cards and buttons says around an answer. */
export interface CardPhrases {
  /** While an answer takes longer than its platform waits. */
  looking: string;
  page(at: number, of: number): string;
  next: string;
  previous: string;
  choose: string;
  chooseAmong(from: number, to: number): string;
  /** A page was asked for of an answer that is no longer kept. */
  pageGone: string;
  /** Nothing was stored. */
  failed: string;
}

const zh: CardPhrases = {
  looking: "正在查…",
  page: (at, of) => `第 ${at} 页，共 ${of} 页`,
  next: "下一页",
  previous: "上一页",
  choose: "选一个",
  chooseAmong: (from, to) => `选 ${from}–${to}`,
  pageGone: "这条回答已经不在了。再问一次，我重新查。",
  failed: "我这边刚才没查成，这条还没处理。请原样再发一次。",
};

const en: CardPhrases = {
  looking: "Looking…",
  page: (at, of) => `Page ${at} of ${of}`,
  next: "Next",
  previous: "Back",
  choose: "Choose one",
  chooseAmong: (from, to) => `Choose ${from}–${to}`,
  pageGone: "That answer is no longer kept. Ask again and I'll look it up anew.",
  failed: "I could not look that up just now and nothing was stored. Please send it again.",
};

export const cardPhrases: Readonly<Record<Language, CardPhrases>> = { "zh-CN": zh, en };
