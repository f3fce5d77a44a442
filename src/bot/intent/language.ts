import type { Language } from "../reply/index.ts";

/** Answers follow the language of the question; what has none (a bare number) follows what was spoken before. */
export function languageOf(text: string, before: Language | undefined): Language {
  if (/\p{Script=Han}/u.test(text)) return "zh-CN";
  // One stray letter is a slip of the finger inside a number (O for 0), not English.
  if (/[A-Za-z]{2,}/.test(text)) return "en";
  return before ?? "zh-CN";
}
