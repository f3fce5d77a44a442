import lunr from "lunr";
import { tokens } from "../language/index.ts";
import type { IndexedText } from "./indexed-texts.ts";
import { type PackedIndex, unpackIndex } from "./pack-index.ts";
import { tellingTerms } from "./telling-terms.ts";

const FIELDS = { asked: 2, said: 1 } as const;

/** lunr with our tokenizer and nothing of its own: its stemmer and trimmer only know English. */
export function buildIndex(texts: readonly IndexedText[]): lunr.Index {
  const isTelling = tellingTerms(texts);
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.tokenizer = ((value: string | null | undefined) =>
    tokens(value ?? "")
      .filter(isTelling)
      .map((token) => new lunr.Token(token, {}))) as typeof builder.tokenizer;
  builder.ref("ref");
  for (const [field, boost] of Object.entries(FIELDS)) builder.field(field, { boost });
  builder.k1(1.2);
  builder.b(0.3); // questions make some articles long without making them vague
  for (const text of texts) builder.add(text);
  return builder.build();
}

export function openIndex(packed: PackedIndex): lunr.Index {
  return lunr.Index.load(unpackIndex(packed));
}

/** Refs by score, best first. Terms are added one by one, so nothing typed is read as lunr syntax. */
export function searchIndex(index: lunr.Index, question: string): { ref: string; score: number }[] {
  const terms = new Set(tokens(question));
  if (terms.size === 0) return [];
  return index
    .query((query) => {
      for (const term of terms) query.term(term, {});
    })
    .map(({ ref, score }) => ({ ref, score }));
}
