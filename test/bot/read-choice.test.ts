import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Pending, readChoice, readOrdinal } from "../../src/bot/conversation/index.ts";

const three: Pending = {
  options: [
    { say: ["是"], action: { kind: "show", invoice: 1 } },
    { say: ["不是"], action: { kind: "decline" } },
    { say: [], action: { kind: "none" } },
  ],
  askedAt: 0,
};

describe("an option is named", () => {
  test.each([
    ["2", 2],
    ["２", 2],
    ["二", 2],
    ["第二个", 2],
    ["第2张", 2],
    ["选2", 2],
    ["两", 2],
    ["#2", 2],
    ["2。", 2],
    ["the second one", 2],
    ["second", 2],
    ["十二", 12],
    ["二十", 20],
  ])("by %s", (text, ordinal) => {
    expect(readOrdinal(text)).toBe(ordinal);
  });

  test("by its words, and not by words that only contain them", () => {
    expect(readChoice("是！", three)).toEqual({ kind: "chosen", at: 0 });
    expect(readChoice("不是", three)).toEqual({ kind: "chosen", at: 1 });
    expect(readChoice("是不是搞错了", three)).toEqual({ kind: "not_a_choice" });
  });
});

test("a number beyond the last option is told how many there are", () => {
  expect(readChoice("7", three)).toEqual({ kind: "out_of_range", most: 3 });
});

test.each(["1234", "0", "查发票", "取消", "2 张都要", "", "零"])("%s chooses nothing", (text) => {
  expect(readChoice(text, three)).toEqual({ kind: "not_a_choice" });
});

test("whatever is said, an answer is one of the options or none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = readChoice(text, three);
      if (reading.kind === "chosen") expect(reading.at).toBeLessThan(3);
    }),
  );
});
