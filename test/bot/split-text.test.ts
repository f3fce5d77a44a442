import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefText, bytesOf, plainText, type Reply, splitText } from "../../src/bot/index.ts";

const aNumber = fc.oneof(
  fc.stringMatching(/^\d{20}$/),
  fc.stringMatching(/^\d{8}$/),
  fc.stringMatching(/^¥[1-9]\d{0,2},\d{3}\.\d{2}$/),
  fc.stringMatching(/^20\d\d-\d\d-\d\d$/),
  fc.stringMatching(/^9111[0-9A-Z]{14}$/),
);
const words = fc.constantFrom("砚田商贸", "正常。", "截至今天", "销方", ",", "!", " and ", "the seller ", "🟢", "\n");
const aText = fc
  .array(fc.oneof(words, aNumber), { minLength: 1, maxLength: 120 })
  // Two numbers in a row are one number to whoever reads them.
  .map((pieces) => pieces.map((piece) => (/\d/.test(piece) ? `${piece}号` : piece)).join(""));

const bare = (text: string) => text.replace(/\s/g, "");

describe("a long text in several messages", () => {
  test("keeps within the limit, loses nothing, and tears no number", () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(64, 100, 300, 2048), (text, most) => {
        const pieces = splitText(text, most);
        for (const piece of pieces) expect(bytesOf(piece)).toBeLessThanOrEqual(most);
        expect(bare(pieces.join(""))).toBe(bare(text));
        for (const number of text.match(/[\d¥][\d,.A-Z-]{7,}/g) ?? []) {
          expect(pieces.some((piece) => piece.includes(number))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("any text at all keeps within the limit and whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 8, max: 40 }), (text, most) => {
        for (const piece of splitText(text, most)) {
          expect(bytesOf(piece)).toBeLessThanOrEqual(most);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test("ends at a line where there is one, else at a sentence", () => {
    expect(splitText("第一行在这里\n第二行在这里", 30)).toEqual(["第一行在这里", "第二行在这里"]);
    expect(splitText("这是第一句话。这是第二句话。", 40)).toEqual(["这是第一句话。", "这是第二句话。"]);
    expect(splitText("Half the price is $2,238.60 in all.", 26)).toEqual(["Half the price is", "$2,238.60 in all."]);
  });

  test("what fits stays as it is", () => {
    expect(splitText("票问", 6)).toEqual(["票问"]);
    expect(splitText("", 6)).toEqual([]);
  });

  test("a run longer than a message is torn rather than lost", () => {
    expect(splitText("1".repeat(25), 10)).toEqual(["1".repeat(10), "1".repeat(10), "1".repeat(5)]);
  });
});

describe("a reply in a group", () => {
  const card: Reply = {
    language: "zh-CN",
    parts: [
      { kind: "facts", title: "正常", colour: "green", facts: [], lines: ["第一行", "第二行", "第三行"] },
      {
        kind: "choices",
        prompt: "是这张吗?",
        choices: [
          { say: "是", label: "是这张" },
          { say: "不是", label: "不是" },
        ],
      },
    ],
  };

  test("has two lines, and its question whole", () => {
    expect(briefText(card)).toEqual({ text: "🟢 正常\n第一行\n是这张吗?\n1. 是这张\n2. 不是", isShortened: true });
  });

  test("that is short is said whole", () => {
    const short: Reply = { language: "zh-CN", parts: [{ kind: "text", text: "没有查到。" }] };
    expect(briefText(short)).toEqual({ text: plainText(short), isShortened: false });
  });
});
