import type { Language } from "../reply/index.ts";

const ADDRESS = /https?:[\\/]+\S+|(?<![\w.-])(?:[\w-]{1,63}(?:\.|\[\.\])){1,20}[a-z]{2,}\S*/giu;

/** Answers follow the language of the question; what has none (a bare number) follows what was spoken before. */
export function languageOf(text: string, before: Language | undefined): Language {
  if (/\p{Script=Han}/u.test(text)) return "zh-CN";
  // An address is written in English letters whatever is spoken.
  const said = text.replace(ADDRESS, " ");
  // One stray letter is a slip of the finger inside a number (O for 0), not English.
  if (/[A-Za-z]{2,}/.test(said)) return "en";
  return before ?? "zh-CN";
}
