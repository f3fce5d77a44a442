import { chineseNumber } from "../entities/index.ts";

const ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many may be asked for, as a pattern: figures, or words up to a hundred. */
export const COUNT = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";
export const COUNT_EN = `\\d{1,3}|${ENGLISH.slice(1).join("|")}`;

/** What such a count comes to; undefined for none, and for nought. */
export function countOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const low = text.toLowerCase();
  const at = ENGLISH.indexOf(low);
  const count = /^\d+$/.test(low) ? Number(low) : at > 0 ? at : chineseNumber(low);
  return count || undefined;
}
