import type { Language } from "../../reply/index.ts";

/** What is said where several numbers were not found, or the near ones were not meant. */
export interface MissPhrases {
  whichOne: string;
  noneOfThese: string;
  /** Below a list of numbers of which some were found, and of which none was. */
  someMissing: string;
  allMissing: string;
}

const zh: MissPhrases = {
  whichOne: "找哪一张的原因？",
  noneOfThese: "都不是",
  someMissing: "回复数字看详情；没找到的，回复「为什么」我来找原因。",
  allMissing: "要找原因，回复「为什么」。",
};

const en: MissPhrases = {
  whichOne: "Which one shall I look into?",
  noneOfThese: "None of these",
  someMissing: 'Reply with a number for the details, or "why" and I find out about what is missing.',
  allMissing: 'To find out why, reply "why".',
};

export const missPhrases: Readonly<Record<Language, MissPhrases>> = { "zh-CN": zh, en };
