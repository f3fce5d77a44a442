import type { ArticleLanguage } from "./article.ts";
import { shelfOf } from "./library.ts";
import type { Topic } from "./topic.ts";
import { type Weighed, weighArticles } from "./weigh-articles.ts";

export type RankedTopic = { topic: Topic; score: number };

/** Topics by how likely the text is about them; scores are comparable within one answer, not between answers. */
export function rankTopics(text: string, language: ArticleLanguage = languageOf(text)): RankedTopic[] {
  return topicsOf(weighArticles(text, language), language);
}

/** A topic counts as much as its best article. */
export function topicsOf(weighed: Weighed, language: ArticleLanguage): RankedTopic[] {
  const { articles } = shelfOf(language);
  const best = new Map<Topic, number>();
  for (const { id, score } of weighed.articles) {
    const topic = articles.get(id)?.topic;
    if (topic && !best.has(topic)) best.set(topic, score);
  }
  return Array.from(best, ([topic, score]) => ({ topic, score }));
}

/** The language to search in when nobody said: a single Chinese character decides. */
export function languageOf(text: string): ArticleLanguage {
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}
