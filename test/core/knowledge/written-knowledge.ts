import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { ARTICLE_LANGUAGES, type WrittenArticle } from "../../../src/core/knowledge/article.ts";
import { readArticle } from "../../../src/core/knowledge/read-article.ts";
import { type KnowledgeSources, readPatterns, readQuestions } from "../../../src/core/knowledge/read-training.ts";

const knowledge = new URL("../../../knowledge/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, knowledge), "utf8");

export const writtenArticles = (): WrittenArticle[] =>
  ARTICLE_LANGUAGES.flatMap((language) =>
    readdirSync(new URL(`${language}/`, knowledge))
      .sort()
      .map((file) => readArticle(read(`${language}/${file}`), language, parse)),
  );

/** Everything under knowledge/, as the compile script reads it. */
export const writtenKnowledge = (): KnowledgeSources => ({
  articles: writtenArticles(),
  questions: ARTICLE_LANGUAGES.flatMap((language) => readQuestions(read(`training/questions.${language}.txt`))),
  outOfScope: ARTICLE_LANGUAGES.flatMap((language) => readPatterns(read(`training/out-of-scope.${language}.txt`))),
});
