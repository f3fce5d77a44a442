import { CONCEPTS } from "./concepts/index.ts";
import { type Unit, units } from "./units.ts";

/** A stretch of units that the lexicon knows, with every concept it stands for. */
export type Spot = { start: number; length: number; word: string; concepts: readonly string[] };

type Lexicon = { entries: Map<string, string[]>; longest: number };
let lexicon: Lexicon | undefined;

const keyOf = (some: readonly Unit[]) => some.map((unit) => unit.text).join(" ");

function buildLexicon(): Lexicon {
  const entries = new Map<string, string[]>();
  let longest = 1;
  for (const [concept, words] of CONCEPTS) {
    for (const word of words) {
      const cut = units(word.replaceAll("_", " "));
      longest = Math.max(longest, cut.length);
      const known = entries.get(keyOf(cut)) ?? [];
      if (!known.includes(concept)) entries.set(keyOf(cut), [...known, concept]);
    }
  }
  return { entries, longest };
}

/** Longest match from the left: `开不了` is one spot, not `开` and `不`. */
export function spotConcepts(cut: readonly Unit[]): Spot[] {
  lexicon ??= buildLexicon();
  const spots: Spot[] = [];
  for (let start = 0; start < cut.length; ) {
    const spot = longestAt(cut, start, lexicon);
    if (spot) spots.push(spot);
    start += spot?.length ?? 1;
  }
  return spots;
}

function longestAt(cut: readonly Unit[], start: number, { entries, longest }: Lexicon): Spot | undefined {
  for (let length = Math.min(longest, cut.length - start); length > 0; length--) {
    const word = keyOf(cut.slice(start, start + length));
    const concepts = entries.get(word);
    if (concepts)
      return { start, length, word: word.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ""), concepts };
  }
  return undefined;
}
