import { tokens } from "../language/index.ts";

/** Everybody says 发票 and 怎么; what else is said decides. */
const SAID_ALWAYS = new Set([
  "@invoice",
  "发票",
  "@how",
  "@what",
  "@want",
  "@can",
  "怎么",
  "什么",
  "invoic",
  "the",
  "a",
  "i",
]);

/** The terms of a text with what each counts. */
export function weighTerms(text: string): ReadonlyMap<string, number> {
  return new Map(tokens(text).map((term) => [term, SAID_ALWAYS.has(term) ? 0.1 : 1]));
}

/**
 * How much two short texts say the same, from 0 to 1 (Dice's measure): a short title inside a long question is no
 * match, nor a long text that happens to hold the words.
 */
export function closeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [term, weight] of one) {
    all += weight;
    if (other.has(term)) shared += 2 * weight;
  }
  for (const weight of other.values()) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** How much of what a question says stands in a text, from 0 to 1; 0 where so few words decide that it may be chance. */
export function coverage(
  asked: ReadonlyMap<string, number>,
  text: ReadonlyMap<string, number>,
  fewest: number,
): number {
  let shared = 0;
  let all = 0;
  let whole = 0;
  for (const [term, weight] of asked) {
    all += weight;
    if (!text.has(term)) continue;
    shared += weight;
    if (weight === 1) whole++;
  }
  return whole < fewest ? 0 : shared / all;
}
