import type { Language } from "../reply/index.ts";

const ADDRESS = /https?:[\\/]+\S+|(?<![\w.-])(?:[\w-]{1,63}(?:\.|\[\.\])){1,20}[a-z]{2,}\S*/giu;

/** Letters among many digits, as in a tax id. */
const CODE = /\b(?=(?:[A-Z]*\d){8})[\dA-Z]{12,}\b/giu;

const COMPANY = /(?:股份)?有限(?:责任)?公司/gu;
/** Characters that make a sentence, and are seldom part of a name. */
const SENTENCE = /[的了吗呢么啊吧查找搜票据是在我你您他它们帮请和跟有没不看给把被为怎哪谁啥这那哦嗯谢]/u;
const ENGLISH =
  /\b(?:the|is|are|was|were|who|whose|what|which|when|where|why|how|can|could|do|does|did|has|have|from|by|for|of|to|in|on|over|under|above|below|between|since|before|after|last|this|my|our|me|us|show|list|find|check|search|look|get|give|invoices?|fapiaos?|receipts?|bills?|watch|follow|subscribe|unsubscribe|tell|export|total|alias|please)\b/giu;

/** An English sentence that names somebody in Chinese, as many companies have no other name. */
function isEnglishAbout(text: string): boolean {
  if (SENTENCE.test(text.replace(COMPANY, ""))) return false;
  const words = text.match(ENGLISH) ?? [];
  return words.length >= 2 || (words[0] !== undefined && text.trim().startsWith(words[0]));
}

/** Answers follow the language of the question; what has none (a bare number) follows what was spoken before. */
export function languageOf(text: string, before: Language | undefined): Language {
  // An address or a code is written in English letters whatever is spoken.
  const said = text.replace(ADDRESS, " ").replace(CODE, " ");
  if (/\p{Script=Han}/u.test(text)) return isEnglishAbout(said) ? "en" : "zh-CN";
  // One stray letter is a slip of the finger inside a number (O for 0), not English.
  if (/[A-Za-z]{2,}/.test(said)) return "en";
  return before ?? "zh-CN";
}
