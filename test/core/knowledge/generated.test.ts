import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compileShelf, moduleOf } from "../../../src/core/knowledge/compile-knowledge.ts";
import { fingerprint } from "../../../src/core/knowledge/fingerprint.ts";
import { ENGLISH_SHELF } from "../../../src/core/knowledge/generated/shelf-en.ts";
import { CHINESE_SHELF } from "../../../src/core/knowledge/generated/shelf-zh-CN.ts";
import { TOPIC_MODEL } from "../../../src/core/knowledge/generated/topic-model.ts";
import { TOPICS } from "../../../src/core/knowledge/topic.ts";
import { topicExamples } from "../../../src/core/knowledge/topic-examples.ts";
import { writtenKnowledge } from "./written-knowledge.ts";

const STALE = "run npm run knowledge";
const knowledge = writtenKnowledge();

describe("the generated files", () => {
  test("hold what the articles say", () => {
    expect(JSON.stringify(compileShelf(knowledge.articles, "zh-CN")) === CHINESE_SHELF, STALE).toBe(true);
    expect(JSON.stringify(compileShelf(knowledge.articles, "en")) === ENGLISH_SHELF, STALE).toBe(true);
  });

  // Training again takes half a minute, so the model carries a fingerprint of all it was trained on.
  test("hold a model trained on today's sentences and features", () => {
    expect(JSON.parse(TOPIC_MODEL).trainedOn, STALE).toBe(fingerprint(topicExamples(knowledge)));
  });

  test("hold a model that knows every topic and where to stop", () => {
    expect(JSON.parse(TOPIC_MODEL).model.labels).toEqual([...TOPICS, "other"].sort());
  });

  test("fit the edge", () => {
    const size = [CHINESE_SHELF, ENGLISH_SHELF, TOPIC_MODEL].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThan(300 * 1024);
  });

  test("survive being quoted", () => {
    const text = `it's a "test" \\ 'x'`;
    const source = moduleOf("X", { text });
    const literal = /'(.*)';\n$/.exec(source)?.[1] ?? "";
    expect(JSON.parse(literal.replaceAll("\\'", "'").replaceAll("\\\\", "\\"))).toEqual({ text });
  });
});
