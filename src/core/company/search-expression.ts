import { pairsOf, wordPrefix } from "./search-words.ts";

/** Words of one company name as the full-text index is asked for them; nothing of what was typed is ever its syntax. */
const quoted = (prefix: string, word: string): string => `"${prefix}${word.replaceAll('"', "")}"`;

/** A character or a pair of neighbours, as an expression of the index. */
export interface Gram {
  expression: string;
  isPair: boolean;
  /** Where in the name it begins, in characters. */
  at: number;
}

const UNITS = 30;

/** What a name can be found by. */
export function gramsOf(organisation: string, units: readonly string[]): Gram[] {
  const prefix = wordPrefix(organisation);
  const gram = (isPair: boolean) => (word: string, at: number) => ({
    expression: `grams : ${quoted(prefix, word)}`,
    isPair,
    at,
  });
  const short = units.slice(0, UNITS);
  return [...pairsOf(short).map(gram(true)), ...short.map(gram(false))];
}

const anyOf = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(" OR ");

/** Counting further than this tells nothing: a gram in so many names, such as 科技, is common. */
export const COMMON = 600;
/** Postings read for pairs of neighbours: each row found costs a look-up of its length, for the ranking. */
const POSTINGS = 1000;
/** One slip spoils at most one of three characters, so any two of three are in the name that was meant. */
const TELLING = 3;

/**
 * What finds a name that is spelled with one slip: pairs of neighbours that are not common, rarest first, as long as they
 * are few; and any two of the three characters that tell most, which are those outside of common words.
 */
export function slipExpression(grams: readonly Gram[], counts: ReadonlyMap<string, number>): string | undefined {
  const countOf = ({ expression }: Gram) => counts.get(expression) ?? 0;
  const pairs = grams.filter((gram) => gram.isPair).sort((a, b) => countOf(a) - countOf(b));
  const parts: string[] = [];
  let postings = 0;
  for (const pair of pairs.filter((gram) => countOf(gram) > 0 && countOf(gram) < COMMON)) {
    postings += countOf(pair);
    if (postings > POSTINGS) break;
    parts.push(pair.expression);
  }
  const common = pairs.filter((pair) => countOf(pair) >= COMMON);
  const inCommon = ({ at }: Gram) => common.filter((pair) => pair.at === at || pair.at === at - 1).length;
  const singles = grams
    .filter((gram) => !gram.isPair && countOf(gram) > 0)
    .sort((a, b) => inCommon(a) - inCommon(b) || countOf(a) - countOf(b))
    .slice(0, TELLING);
  for (const [at, one] of singles.entries()) {
    for (const other of singles.slice(at + 1)) parts.push(`${one.expression} AND ${other.expression}`);
  }
  return parts.length > 0 ? anyOf(parts) : singles[0]?.expression;
}

/** Every pair of neighbours: the names that contain what was asked, or are made of the same pieces. */
export const wholeExpression = (grams: readonly Gram[]): string =>
  (grams.some((gram) => gram.isPair) ? grams.filter((gram) => gram.isPair) : grams)
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
