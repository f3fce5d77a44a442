import type { ArticleLanguage, Certainty, Section, WrittenArticle } from "./article.ts";
import type { Topic } from "./topic.ts";

/** Turns front matter into plain data; the YAML package stays outside so that the edge need not carry it. */
export type ReadFrontMatter = (text: string) => unknown;

const LAYOUT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const NEXT = /^(?:下一步[:：]|Next:)\s*/;

/** An article from its Markdown; what is missing comes out empty, for the lint to name. */
export function readArticle(
  markdown: string,
  language: ArticleLanguage,
  readFrontMatter: ReadFrontMatter,
): WrittenArticle {
  const [, head = "", body = ""] = LAYOUT.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const front = asRecord(readFrontMatter(head));
  const [main = "", ...sections] = body.split(/^## /m);
  const blocks = paragraphs(main);
  const [answer = "", ...rest] = blocks;
  return {
    language,
    id: text(front.id),
    topic: text(front.topic) as Topic, // the lint refuses any other
    title: text(front.title),
    questions: texts(front.questions),
    source: text(front.source),
    checked: text(front.checked),
    related: texts(front.related),
    certainty: text(front.certainty) as Certainty, // the lint refuses any other
    answer,
    points: rest.filter((block) => block.startsWith("- ")).flatMap(listItems),
    next: rest.find((block) => NEXT.test(block))?.replace(NEXT, "") ?? "",
    sections: sections.map(readSection),
  };
}

function readSection(text: string): Section {
  const [question = "", ...blocks] = text.split("\n");
  return { question: question.trim(), answer: blocks.join("\n").trim() };
}

const paragraphs = (body: string) =>
  body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);
const listItems = (block: string) =>
  block
    .split(/^- /m)
    .map((item) => item.trim())
    .filter(Boolean);
const text = (value: unknown) => (typeof value === "string" ? value.trim() : "");
const texts = (value: unknown) => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
