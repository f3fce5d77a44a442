import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  discloseReply,
  openReply,
  type Part,
  plainText,
  type Reply,
  sealReply,
  type Words,
} from "../../src/bot/index.ts";

const words: fc.Arbitrary<Words> = fc.oneof(
  fc.string(),
  fc.array(
    fc.oneof(
      fc.string(),
      fc.record({ sensitive: fc.constantFrom("tax_id", "bank", "person"), text: fc.string({ minLength: 3 }) }),
    ),
  ),
);

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(words) }),
  fc.record({
    kind: fc.constant("choices" as const),
    prompt: words,
    choices: fc.array(fc.record({ say: fc.string(), label: words })),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    title: words,
    colour: fc.constantFrom("green", "yellow", "red", undefined),
    facts: fc.array(fc.record({ key: fc.string(), label: fc.string(), value: words })),
    lines: fc.array(words),
  }),
);

const reply: fc.Arbitrary<Reply> = fc.record({ language: fc.constantFrom("zh-CN", "en"), parts: fc.array(part) });

const TAX_ID = "91110108MA00EXAM5X";

describe("what is sensitive", () => {
  const told: Reply = {
    language: "zh-CN",
    parts: [
      { kind: "text", text: ["税号 ", { sensitive: "tax_id", text: TAX_ID }] },
      { kind: "list", items: [["开票人 ", { sensitive: "person", text: "周砚田" }]] },
    ],
  };

  test("is shown in full to people who may see everything", () => {
    expect(plainText(discloseReply(told, "full"))).toBe(`税号 ${TAX_ID}\n开票人 周砚田`);
  });

  test("is shortened where others read along", () => {
    expect(plainText(discloseReply(told, "masked"))).toBe("税号 9111****AM5X\n开票人 周**");
  });

  test("is nowhere in a masked reply, whatever its parts", () => {
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom("tax_id", "bank"), (parts, sensitive) => {
        const secret = "62220202000112233445";
        const with_secret: Part[] = [
          ...parts,
          {
            kind: "facts",
            title: [{ sensitive, text: secret }],
            colour: undefined,
            facts: [{ key: "k", label: "l", value: [{ sensitive, text: secret }] }],
            lines: [[{ sensitive, text: secret }]],
          },
        ];
        expect(sealReply(discloseReply({ language: "en", parts: with_secret }, "masked"))).not.toContain(secret);
      }),
    );
  });
});

test("a sealed reply opens as the same reply", () => {
  fc.assert(
    fc.property(reply, (told) => {
      const disclosed = discloseReply(told, "full");
      expect(openReply(sealReply(disclosed))).toEqual(JSON.parse(JSON.stringify(disclosed)));
    }),
  );
});

test("a letter of a version this build does not know is refused, not guessed at", () => {
  expect(() => openReply(JSON.stringify({ v: 99, reply: {} }))).toThrow("version 99");
});

test("choices are numbered in plain text, and a colour is said by a sign", () => {
  const told: Reply = {
    language: "zh-CN",
    parts: [
      { kind: "facts", title: "正常", colour: "green", facts: [], lines: ["一行"] },
      {
        kind: "choices",
        prompt: "哪一张？",
        choices: [
          { say: "1", label: "甲" },
          { say: "2", label: "乙" },
        ],
      },
    ],
  };
  expect(plainText(told)).toBe("🟢 正常\n一行\n哪一张？\n1. 甲\n2. 乙");
});
