import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ARTICLE_LANGUAGES, type WrittenArticle } from "../../../src/core/knowledge/article.ts";
import { checkArticles } from "../../../src/core/knowledge/check-articles.ts";
import { expandQuestion } from "../../../src/core/knowledge/expand-question.ts";
import { findPassages } from "../../../src/core/knowledge/index.ts";
import { readArticle } from "../../../src/core/knowledge/read-article.ts";
import { writtenArticles } from "./written-knowledge.ts";

const articles = writtenArticles();
const good = articles.find(({ id, language }) => id === "lost-invoice" && language === "zh-CN") as WrittenArticle;
const problemsOf = (change: Partial<WrittenArticle>) =>
  checkArticles(articles.map((article) => (article === good ? { ...good, ...change } : article))).join("\n");

describe("the articles", () => {
  test("have a source, live references, and an article for every topic in both languages", () => {
    expect(checkArticles(articles)).toEqual([]);
  });

  test("are Markdown files named by their id", () => {
    for (const language of ARTICLE_LANGUAGES) {
      const folder = new URL(`../../../knowledge/${language}/`, import.meta.url);
      for (const file of readdirSync(folder)) {
        expect(readArticle(readFileSync(new URL(file, folder), "utf8"), language, parse).id).toBe(
          file.replace(/\.md$/, ""),
        );
      }
    }
  });

  test.each(articles.map((article) => [`${article.language}/${article.id}`, article] as const))(
    "%s is found by its own questions",
    (_, { id, language, questions }) => {
      const asked = questions.flatMap((pattern) => expandQuestion(pattern, 1));
      const found = asked.filter((question) => {
        const findings = findPassages(question, language, { limit: 5 });
        return findings.kind !== "unknown" && findings.passages.some(({ article }) => article.id === id);
      });
      expect(found.length / asked.length).toBeGreaterThan(0.6);
    },
  );
});

describe("the lint", () => {
  test("names a missing source", () => expect(problemsOf({ source: "" })).toContain("lost-invoice: no source"));

  test("names a dead reference", () =>
    expect(problemsOf({ related: ["nowhere"] })).toContain("dead reference nowhere"));

  test("names an answer that is too long", () => {
    expect(problemsOf({ answer: "先看".repeat(40) })).toContain("too long");
  });

  test.each([
    "请先下载安装根证书。",
    "开票后 360 天内必须认证抵扣。",
    "普票不能抵扣。",
    "平台只能查一年内的票。",
    "到 https://inv-veri.chinatax.com/ 去查。",
  ])("refuses %s", (advice) => expect(problemsOf({ points: [advice] })).toContain("zh-CN/lost-invoice:"));

  test("allows what warns against it", () => {
    expect(problemsOf({ points: ["别人发来的证书不要安装。", "普票不是一律不能抵。"] })).toBe("");
  });
});
