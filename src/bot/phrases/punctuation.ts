import type { Language } from "../reply/index.ts";

/** A word with something about it in brackets, as each language writes them. */
export const inBrackets = (word: string, about: string, language: Language): string =>
  language === "zh-CN" ? `${word}（${about}）` : `${word} (${about})`;

/** What something is, after its name and a colon. */
export const labelled = (label: string, value: string, language: Language): string =>
  language === "zh-CN" ? `${label}：${value}` : `${label}: ${value}`;

/** As a sentence begins. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As it stands within a sentence. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
