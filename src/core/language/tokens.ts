import { spotConcepts } from "./spot-concepts.ts";
import { type Unit, units } from "./units.ts";

/**
 * The one tokenizer, for index and query alike: stemmed words, known words, Chinese bigrams, typed marks such as
 * `#num20`, and `@concept` for every known word, which is how 补开 finds an article that says 重开.
 */
export function tokens(text: string): string[] {
  const cut = units(text);
  const out: string[] = [];
  for (const spot of spotConcepts(cut)) {
    if (spot.length > 1) out.push(spot.word);
    for (const concept of spot.concepts) out.push(`@${concept}`);
  }
  cut.forEach((unit, at) => {
    if (unit.kind !== "han") out.push(unit.text);
    else out.push(...hanTokens(unit, cut[at - 1], cut[at + 1]));
  });
  return out;
}

function hanTokens(unit: Unit, before: Unit | undefined, after: Unit | undefined): string[] {
  if (unit.joined && before?.kind === "han") return [before.text + unit.text];
  const alone = !(after?.joined && after.kind === "han");
  return alone ? [unit.text] : [];
}
