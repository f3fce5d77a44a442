// Compiles knowledge/ into src/core/knowledge/generated: articles, one index per language, the topic model.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { ARTICLE_LANGUAGES, type WrittenArticle } from "../src/core/knowledge/article.ts";
import { checkArticles } from "../src/core/knowledge/check-articles.ts";
import { compileKnowledge } from "../src/core/knowledge/compile-knowledge.ts";
import { readArticle } from "../src/core/knowledge/read-article.ts";
import { readPatterns, readQuestions } from "../src/core/knowledge/read-training.ts";

const knowledge = new URL("../knowledge/", import.meta.url);
const generated = new URL("../src/core/knowledge/generated/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, knowledge), "utf8");

const articles: WrittenArticle[] = ARTICLE_LANGUAGES.flatMap((language) =>
  readdirSync(new URL(`${language}/`, knowledge))
    .sort()
    .map((file) => readArticle(read(`${language}/${file}`), language, parse)),
);
const problems = checkArticles(articles);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

const questions = ARTICLE_LANGUAGES.flatMap((language) => readQuestions(read(`training/questions.${language}.txt`)));
const outOfScope = ARTICLE_LANGUAGES.flatMap((language) => readPatterns(read(`training/out-of-scope.${language}.txt`)));
let total = 0;
for (const [name, text] of Object.entries(compileKnowledge({ articles, questions, outOfScope }))) {
  writeFileSync(new URL(name, generated), text);
  total += gzipSync(text).length;
  console.log(`${name}: ${Math.round(gzipSync(text).length / 1024)} KiB gzip`);
}
console.log(`in all ${Math.round(total / 1024)} KiB gzip`);
