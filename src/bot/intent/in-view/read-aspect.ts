import type { Asking, Aspect } from "./aspects.ts";
import { EN, EN_LEAD } from "./en.ts";
import { IT, LEAD, LOOKING, PARTICLES, ZH } from "./zh.ts";

export type { Aspect } from "./aspects.ts";

/** Longer than this, a message says more than one thing. */
const LONGEST = 60;
const QUESTION =
  /[?？]\s*$|[吗么]\s*[?？。.!！~～]*$|没有?\s*[?？。.!！~～]*$|是不是|有没有|是否|谁|哪|多少|为什么|为啥|能不能|可不可以|对不对/u;
const END = /[\s?？!！。.,，~～…]+$/u;
const HAN = /\p{Script=Han}/u;

const found = (table: readonly Asking[], words: string, isOpen: boolean): Aspect | undefined =>
  table.find(({ pattern, openly }) => (isOpen || !openly) && pattern.test(words))?.aspect;

function inChinese(text: string, about: boolean): Aspect | undefined {
  const led = text.replace(LEAD, "");
  const bare = led.replace(IT, "");
  const pointed = bare !== led || /(?:(?:这|那|此)一?(?:张|份|笔)(?:发票|票)?|它)$/u.test(led);
  const isOpen = about || pointed || QUESTION.test(text);
  // 关注这张, 盯着它: what is pointed at may stand behind as well.
  const words = bare
    .replace(END, "")
    .replace(/(?:(?:这|那|此)一?(?:张|份|笔)(?:发票|票)?|它)(?:吧|呢)?$/u, "")
    .replace(PARTICLES, "");
  return words === "" ? undefined : found(ZH, words.replaceAll(/[\s,，]+/gu, ""), isOpen);
}

function inEnglish(text: string): Aspect | undefined {
  const words = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/\b(what|who|it|that|where|when|how)'s\b/gu, "$1 is")
    .replace(END, "")
    .replace(EN_LEAD, "")
    .replace(/(?:[,\s]+(?:please|pls|thanks|then|now))+$/u, "")
    .replaceAll(/\b(?:this|that|the) (?:one|invoice|fapiao|bill)\b(?! date)|\bthis\b|\bthat\b/gu, "it")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return found(EN, words, true);
}

function read(text: string, about: boolean): Aspect | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > LONGEST) return undefined;
  return HAN.test(plain) ? inChinese(plain, about) : inEnglish(plain);
}

/** What a message asks of the invoice that lies on the table, in so many words and nothing else. */
export const readAspect = (text: string): Aspect | undefined => read(text, false);

/** The same of a message that names its invoice: `typed` as it stands in the text. */
export function readAspectOf(text: string, typed: string): Aspect | undefined {
  if (!text.includes(typed)) return undefined;
  const rest = text.replace(typed, " ").trim();
  const words = rest.replace(LOOKING, "").trim() || rest;
  // English says the number where 'it' would stand.
  const english = text
    .replace(typed, "it")
    .replaceAll(/\b(?:the )?(?:(?:one|invoice|fapiao) )?(?:that )?(?:ending|ends) (?:in|with) it\b/giu, "it")
    .replaceAll(/\b(?:the )?(?:invoice|fapiao)(?: (?:number|no\.?))? it\b/giu, "it");
  return HAN.test(rest) ? read(words, true) : read(english, true);
}
