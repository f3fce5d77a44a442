import type { WrittenArticle } from "./article.ts";
import { TOPICS, type Topic } from "./topic.ts";

/** A wording that somebody asks a topic by, beyond those written in its article. */
export type TrainingQuestion = { topic: Topic; pattern: string };

/** Everything that people write by hand. */
export type KnowledgeSources = {
  articles: readonly WrittenArticle[];
  questions: readonly TrainingQuestion[];
  outOfScope: readonly string[];
};

/** One pattern a line; `#` begins a remark. */
export function readPatterns(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Patterns under a `[topic]` line each. */
export function readQuestions(text: string): TrainingQuestion[] {
  let topic: Topic | undefined;
  return readPatterns(text).flatMap((line) => {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading === undefined) return topic ? [{ topic, pattern: line }] : [];
    topic = TOPICS.find((known) => known === heading);
    if (!topic) throw new Error(`[${heading}] is not a topic; the topics are in src/core/knowledge/topic.ts`);
    return [];
  });
}
