import type lunr from "lunr";
import { type Classifier, type ClassifierModel, loadClassifier } from "../language/index.ts";
import { ARTICLE_LANGUAGES, type Article, type ArticleLanguage } from "./article.ts";
import { ENGLISH_SHELF } from "./generated/shelf-en.ts";
import { CHINESE_SHELF } from "./generated/shelf-zh-CN.ts";
import { TOPIC_MODEL } from "./generated/topic-model.ts";
import { openIndex } from "./lunr-index.ts";
import type { PackedIndex } from "./pack-index.ts";

/** One language's articles with their index, as they are committed: JSON in a string, so that loading is one parse. */
export type PackedShelf = { articles: Article[]; index: PackedIndex };

export type Shelf = { articles: ReadonlyMap<string, Article>; index: lunr.Index };

const PACKED: Record<ArticleLanguage, string> = { "zh-CN": CHINESE_SHELF, en: ENGLISH_SHELF };

// Opened on first use and kept: plain values only, which a Worker may hold between requests.
const shelves = new Map<ArticleLanguage, Shelf>();
let topicModel: Classifier | undefined;

/** The articles of a language and their index. */
export function shelfOf(language: ArticleLanguage): Shelf {
  let shelf = shelves.get(language);
  if (!shelf) {
    const { articles, index } = JSON.parse(PACKED[language]) as PackedShelf;
    shelf = { articles: new Map(articles.map((article) => [article.id, article])), index: openIndex(index) };
    shelves.set(language, shelf);
  }
  return shelf;
}

/** The topic classifier, for both languages. */
export function topicClassifier(): Classifier {
  topicModel ??= loadClassifier((JSON.parse(TOPIC_MODEL) as { model: ClassifierModel }).model);
  return topicModel;
}

/** Opens everything that the first question would otherwise wait for: a fifth of a second on a slow machine. */
export function openLibrary(): void {
  for (const language of ARTICLE_LANGUAGES) shelfOf(language);
  topicClassifier();
}

/** One article by its id, for showing it or linking to it. */
export function articleById(id: string, language: ArticleLanguage): Article | undefined {
  return shelfOf(language).articles.get(id);
}
