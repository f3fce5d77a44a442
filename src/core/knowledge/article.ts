import type { Topic } from "./topic.ts";

/** Languages that have articles; the names are those of the folders under knowledge/. */
export const ARTICLE_LANGUAGES = ["zh-CN", "en"] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];

/** How far an answer can be leaned on: written in a rule, usual practice, or open. */
export const CERTAINTIES = ["confirmed", "usual", "uncertain"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A question within an article that has an answer of its own. */
export type Section = { question: string; answer: string };

/** One answer in one language: the answer first, then a few points, then one next step. */
export type Article = {
  id: string;
  topic: Topic;
  title: string;
  answer: string;
  points: string[];
  next: string;
  sections: Section[];
  source: string;
  checked: string;
  related: string[];
  certainty: Certainty;
};

/** An article as it is written, with the wordings it should be found by. */
export type WrittenArticle = Article & { language: ArticleLanguage; questions: string[] };
