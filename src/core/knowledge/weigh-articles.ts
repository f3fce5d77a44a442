import type { ArticleLanguage } from "./article.ts";
import { parseRef } from "./indexed-texts.ts";
import { shelfOf, topicClassifier } from "./library.ts";
import { searchIndex } from "./lunr-index.ts";
import { OTHER } from "./topic.ts";

/** Shares of the two witnesses; measured on questions that neither had seen. */
const FROM_TOPIC = 0.8;
const FROM_WORDS = 1 - FROM_TOPIC;
/** A best lunr score below this is thin evidence, whatever its lead. */
const FULL_EVIDENCE = 8;

export type WeighedPassage = { id: string; section?: number; score: number };
export type Weighed = { passages: WeighedPassage[]; topics: ReadonlyMap<string, number>; other: number };

/** Every article with the chance that it answers: what the topic model says, blended with what the words say. */
export function weighArticles(question: string, language: ArticleLanguage): Weighed {
  const { articles, index } = shelfOf(language);
  const topics = new Map(
    topicClassifier()
      .classify(question)
      .map(({ label, score }) => [label, score]),
  );
  const words = bestPassages(searchIndex(index, question));
  const passages = [...articles.values()].map(({ id, topic }): WeighedPassage => {
    const { share = 0, section } = words.get(id) ?? {};
    const score = FROM_TOPIC * (topics.get(topic) ?? 0) + FROM_WORDS * share;
    return section === undefined ? { id, score } : { id, section, score };
  });
  passages.sort((one, other) => other.score - one.score);
  return { passages, topics, other: topics.get(OTHER) ?? 0 };
}

/** Per article its best passage, as a share of the best score of all. */
function bestPassages(hits: readonly { ref: string; score: number }[]) {
  const top = Math.max(FULL_EVIDENCE, hits[0]?.score ?? 0);
  const best = new Map<string, { share: number; section?: number }>();
  for (const { ref, score } of hits) {
    const { id, section } = parseRef(ref);
    if (!best.has(id)) best.set(id, section === undefined ? { share: score / top } : { share: score / top, section });
  }
  return best;
}
