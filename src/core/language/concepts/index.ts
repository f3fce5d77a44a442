import { DEEDS } from "./deeds.ts";
import { DOCUMENTS } from "./documents.ts";
import { QUESTIONS } from "./questions.ts";

/** Every concept with the words that mean it, in either language, folded and simplified. */
export const CONCEPTS: readonly (readonly [concept: string, words: readonly string[]])[] = Object.entries({
  ...QUESTIONS,
  ...DOCUMENTS,
  ...DEEDS,
}).map(([concept, words]) => [concept, words.split(" ")]);
