import { describe, expect, test } from "vitest";
import { expandQuestion } from "../../../src/core/knowledge/expand-question.ts";
import { readQuestions } from "../../../src/core/knowledge/read-training.ts";

describe("expandQuestion", () => {
  test("writes out every choice, also the empty one", () => {
    expect(expandQuestion("票{丢|掉}了{吗|}")).toEqual(["票丢了吗", "票丢了", "票掉了吗", "票掉了"]);
  });

  test("a limit keeps different choices of every brace", () => {
    const some = expandQuestion("{a|b|c}{1|2|3}", 4);
    expect(new Set(some).size).toBe(4);
    expect(new Set(some.map((text) => text[0])).size).toBeGreaterThan(1);
    expect(new Set(some.map((text) => text[1])).size).toBeGreaterThan(1);
  });

  test("an unclosed brace is plain text", () => expect(expandQuestion("{票")).toEqual(["{票"]));
});

describe("readQuestions", () => {
  test("files each line under the topic above it", () => {
    expect(readQuestions("# remark\n[voided]\n作废吗\n\n[captcha]\n看不清")).toEqual([
      { topic: "voided", pattern: "作废吗" },
      { topic: "captcha", pattern: "看不清" },
    ]);
  });

  test("refuses a topic that does not exist", () => expect(() => readQuestions("[nonsense]\nx")).toThrow("[nonsense]"));
});
