import type { ArticleLanguage } from "./article.ts";
import { articleOf } from "./indexed-texts.ts";
import { shelfOf, topicClassifier } from "./library.ts";
import { searchIndex } from "./lunr-index.ts";
import { OTHER } from "./topic.ts";

/** Shares of the two witnesses; measured on questions that neither had seen. */
const FROM_TOPIC = 0.8;
const FROM_WORDS = 1 - FROM_TOPIC;
/** A best lunr score below this is thin evidence, whatever its lead. */
const FULL_EVIDENCE = 8;

export type WeighedArticle = { id: string; score: number };
export type Weighed = { articles: WeighedArticle[]; topics: ReadonlyMap<string, number>; other: number };

/** Every article with the chance that it answers: what the topic model says, blended with what the words say. */
export function weighArticles(question: string, language: ArticleLanguage): Weighed {
  const { articles, index } = shelfOf(language);
  const topics = new Map(
    topicClassifier()
      .classify(question)
      .map(({ label, score }) => [label, score]),
  );
  const words = wordShares(searchIndex(index, question));
  const weighed = [...articles.values()].map(({ id, topic }) => ({
    id,
    score: FROM_TOPIC * (topics.get(topic) ?? 0) + FROM_WORDS * (words.get(id) ?? 0),
  }));
  weighed.sort((one, other) => other.score - one.score);
  return { articles: weighed, topics, other: topics.get(OTHER) ?? 0 };
}

/** Per article the score of its best passage, as a share of the best score of all. */
function wordShares(hits: readonly { ref: string; score: number }[]): Map<string, number> {
  const top = Math.max(FULL_EVIDENCE, hits[0]?.score ?? 0);
  const best = new Map<string, number>();
  for (const { ref, score } of hits) {
    const id = articleOf(ref);
    if (!best.has(id)) best.set(id, score / top);
  }
  return best;
}
