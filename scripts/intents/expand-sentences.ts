import { markMessage } from "../../src/bot/intent/index.ts";
import { type Example, seededRandom } from "../../src/core/language/index.ts";
import { countChoices, fillTemplate } from "./fill-template.ts";
import type { Content, Sentence } from "./read-sentences.ts";
import { slip } from "./slip.ts";

/** A line stands for at most this many examples, so that one rich line does not outweigh many plain ones. */
const MOST_VARIANTS = 48;
const SLIP_SHARE = 0.12;
/** Background comes first in what people write at length; the wish is what follows. */
const STORY_SHARE = 0.1;
const WRAP_SHARE = 0.3;
/** Wrapped in chat, a greeting would still be a greeting: these stay as they are. */
const UNWRAPPED = new Set(["smalltalk", "out_of_scope"]);

// Chinese runs on without a space; English would grow words that nobody writes.
const wrapped = (text: string, language: string): string =>
  language === "en" ? `{before} ${text} {after}` : `{before}${text}{after}`;

const seedOf = (text: string): number =>
  [...text].reduce((seed, character) => Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

function variantsOf({ template, intent, language }: Sentence, slots: ReadonlyMap<string, readonly string[]>): string[] {
  const random = seededRandom(seedOf(`${language}/${intent}/${template}`));
  const many = Math.min(MOST_VARIANTS, 1 + Math.ceil(Math.sqrt(countChoices(template, slots))));
  const texts = new Set<string>();
  for (let at = 0; at < many; at++) {
    let text = fillTemplate(template, slots, random);
    if (!UNWRAPPED.has(intent) && random() < WRAP_SHARE) text = fillTemplate(wrapped(text, language), slots, random);
    if (!UNWRAPPED.has(intent) && at > 0 && random() < STORY_SHARE)
      text = fillTemplate(`{story}${language === "en" ? " " : ""}${text}`, slots, random);
    if (at > 0 && random() < SLIP_SHARE) text = slip(text, language, random);
    texts.add(text);
  }
  return [...texts];
}

/** Every line as training examples: filled in, wrapped in politeness, mistyped; together they weigh little more than one. */
export function expandSentences({ sentences, slots }: Content): Example[] {
  return sentences.flatMap((sentence) => {
    const variants = variantsOf(sentence, slots.get(sentence.language) ?? new Map());
    const weight = 1 / Math.sqrt(variants.length);
    const group = `${sentence.language}/${sentence.intent}/${sentence.template}`;
    return variants.map((text) => ({ text: markMessage(text), label: sentence.intent, weight, group }));
  });
}
