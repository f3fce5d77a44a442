import { pairsOf, skipsOf, wordPrefix } from "./search-words.ts";

/** Words of one company name as the full-text index is asked for them; nothing of what was typed is ever its syntax. */
const quoted = (prefix: string, word: string): string => `"${prefix}${word.replaceAll('"', "")}"`;

/** A character or a pair, as an expression of the index. */
export interface Gram {
  expression: string;
  /** Neighbours, neighbours but for one character, or a character alone. */
  kind: "pair" | "skip" | "single";
}

const UNITS = 30;

/** What a name can be found by. */
export function gramsOf(organisation: string, units: readonly string[]): Gram[] {
  const prefix = wordPrefix(organisation);
  const gram = (kind: Gram["kind"]) => (word: string) => ({ expression: `grams : ${quoted(prefix, word)}`, kind });
  const short = units.slice(0, UNITS);
  return [...pairsOf(short).map(gram("pair")), ...skipsOf(short).map(gram("skip")), ...short.map(gram("single"))];
}

/** Counting further than this tells nothing: a pair in so many names, such as 科技, is common. */
export const COMMON = 600;
/** Postings read for one question: each row found costs a look-up of its length, for the ranking. */
const POSTINGS = 1000;

/** What has to be counted before a slip is looked for. */
export const countedFor = (grams: readonly Gram[]): string[] =>
  grams.filter(({ kind }) => kind !== "single").map(({ expression }) => expression);

/** An expression, and how much it tells: the rarer, the more. */
export type Weighted = readonly [expression: string, weight: number];

/**
 * What finds a name that is spelled with one slip: its pairs that are not common, rarest first, as long as they are few. A
 * wrong, missing, additional or swapped character spoils some of them and turns others into one another.
 */
export function slipExpressions(grams: readonly Gram[], counts: ReadonlyMap<string, number>): Weighted[] {
  const countOf = ({ expression }: Gram) => counts.get(expression) ?? 0;
  const rare = grams.filter((gram) => countOf(gram) > 0 && countOf(gram) < COMMON);
  const parts: Weighted[] = [];
  let postings = 0;
  for (const pair of rare.sort((a, b) => countOf(a) - countOf(b))) {
    postings += countOf(pair);
    if (parts.length > 0 && postings > POSTINGS) break;
    parts.push([pair.expression, Math.log((4 * COMMON) / countOf(pair))]);
  }
  if (parts.length > 0) return parts;
  // A name of common pieces only, or of two characters that were swapped.
  const singles = grams.filter(({ kind }) => kind === "single").map(({ expression }) => expression);
  return singles.length > 0 ? [[singles.join(" AND "), 1]] : [];
}

/** Every pair of neighbours: the names that contain what was asked, or are made of the same pieces. */
export const wholeExpression = (grams: readonly Gram[]): string =>
  (grams.some(({ kind }) => kind === "pair") ? grams.filter(({ kind }) => kind === "pair") : grams)
    .map((gram) => gram.expression)
    .join(" AND ");

/** Words that follow each other in one column: how a name is read, or its initials. */
export const phraseExpression = (
  column: "syllables" | "initials",
  organisation: string,
  words: readonly string[],
): string => {
  const prefix = wordPrefix(organisation);
  return `${column} : ${words.map((word) => quoted(prefix, word)).join(" + ")}`;
};
