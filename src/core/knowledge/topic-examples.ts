import { type Example, seededRandom, varySentence } from "../language/index.ts";
import type { WrittenArticle } from "./article.ts";
import { expandQuestion } from "./expand-question.ts";
import type { KnowledgeSources } from "./read-training.ts";
import { OTHER } from "./topic.ts";

/** More than this many sentences from one pattern only repeat it. */
const PER_PATTERN = 8;
const SEED = 20_17;

/** What the topic model learns from: everything asked of an article, its text a little, and where to stop. */
export function topicExamples({ articles, questions, outOfScope }: KnowledgeSources): Example[] {
  const random = seededRandom(SEED);
  return [
    ...articles.flatMap((article) => article.questions.flatMap((asked) => fromPattern(asked, article.topic, random))),
    ...articles.flatMap(fromText),
    ...questions.flatMap(({ pattern, topic }) => fromPattern(pattern, topic, random)),
    ...outOfScope.flatMap((pattern) => fromPattern(pattern, OTHER, random)),
  ];
}

function fromPattern(pattern: string, label: string, random: () => number): Example[] {
  const plain = expandQuestion(pattern, PER_PATTERN);
  // A pattern with many choices says more than a plain sentence, but not in proportion.
  const weight = 1 / Math.sqrt(plain.length);
  return plain.flatMap((text) => [
    { text, label, weight: weight / 2, group: pattern },
    { text: varySentence(text, random), label, weight: weight / 2, group: pattern },
  ]);
}

function fromText({ id, language, topic, title, answer, points, sections }: WrittenArticle): Example[] {
  const group = `${language}/${id}`;
  return [
    { text: title, label: topic, weight: 1, group },
    ...sections.map(({ question }) => ({ text: question, label: topic, weight: 1, group })),
    ...[answer, ...points].map((text) => ({ text, label: topic, weight: 0.3, group })),
  ];
}
