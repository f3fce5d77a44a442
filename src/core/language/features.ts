import { spotConcepts } from "./spot-concepts.ts";
import { type Unit, units } from "./units.ts";

const LONGEST_GRAM = 4;
/** Concepts further apart than this belong to different wishes. */
const PAIR_WINDOW = 7;
const WEIGHT = { concept: 1, pair: 0.8, gram: 1, mark: 1 };

/** What classifiers see: concepts, pairs of concepts, marks, and the letters themselves, each group scaled to one length. */
export function features(text: string): Map<string, number> {
  const cut = units(text);
  const concepts = spotConcepts(cut).flatMap((spot) => spot.concepts);
  const all = new Map<string, number>();
  addScaled(all, new Set(concepts.map((concept) => `@${concept}`)), WEIGHT.concept);
  addScaled(all, pairsOf(concepts), WEIGHT.pair);
  addScaled(all, gramsOf(cut), WEIGHT.gram);
  addScaled(all, marksOf(cut), WEIGHT.mark);
  return all;
}

function addScaled(all: Map<string, number>, group: ReadonlySet<string>, weight: number): void {
  const each = weight / Math.sqrt(Math.max(1, group.size));
  for (const name of group) all.set(name, each);
}

function pairsOf(concepts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  concepts.forEach((one, at) => {
    for (const other of concepts.slice(at + 1, at + 1 + PAIR_WINDOW)) {
      if (one !== other) pairs.add(one < other ? `@${one}@${other}` : `@${other}@${one}`);
    }
  });
  return pairs;
}

function gramsOf(cut: readonly Unit[]): Set<string> {
  const grams = new Set<string>();
  cut.forEach((unit, at) => {
    if (unit.kind === "word") addWordGrams(grams, unit.text, cut[at - 1]);
    else if (unit.kind === "han") addHanGrams(grams, cut, at);
    else if (unit.kind === "number") grams.add(unit.text);
  });
  return grams;
}

// Among hundreds of letter groups a single mark would hardly be heard.
const marksOf = (cut: readonly Unit[]): Set<string> =>
  new Set(cut.filter((unit) => unit.kind === "mark").map((unit) => unit.text));

function addHanGrams(grams: Set<string>, cut: readonly Unit[], at: number): void {
  let gram = "";
  for (let length = 1; length <= LONGEST_GRAM; length++) {
    const unit = cut[at + length - 1];
    if (unit?.kind !== "han" || (length > 1 && !unit.joined)) return;
    gram += unit.text;
    grams.add(gram);
  }
}

// Four letters at a time survive most slips of the finger: `inovice` still shares `voice` endings with `invoice`.
function addWordGrams(grams: Set<string>, word: string, before: Unit | undefined): void {
  grams.add(word);
  if (before?.kind === "word") grams.add(`${before.text} ${word}`);
  const framed = `<${word}>`;
  for (let at = 0; at + LONGEST_GRAM <= framed.length; at++) grams.add(framed.slice(at, at + LONGEST_GRAM));
}
