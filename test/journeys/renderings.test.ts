import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderLetter, renderPage } from "../../src/adapters/official-account/render.ts";
import { renderForGroup, renderWhole } from "../../src/adapters/wechat/render.ts";
import { renderReply as renderForWecom } from "../../src/adapters/wecom/render.ts";
import { bytesOf, type Part, plainText, type Reply, sealReply } from "../../src/bot/index.ts";
import { aHouse } from "../support/a-house.ts";
import { ledger } from "./ledger.ts";
import { readTranscript } from "./transcript.ts";

const folder = new URL("./renderings/", import.meta.url);
const letter = { cause: "cause", ordinal: 0, attempts: 1 };

/** What each platform without buttons of Slack's kind is given for a reply. */
const platforms: Record<string, (reply: Reply) => string[]> = {
  wecom: (reply) =>
    renderForWecom(reply, letter).map((one) =>
      one.msgtype === "text"
        ? one.text.content
        : one.msgtype === "file"
          ? one.offered.name
          : JSON.stringify(one.template_card, null, 2),
    ),
  "official-account": (reply) => {
    const rendered = renderLetter({ body: sealReply(reply) });
    return rendered.pages.map((_, at) => renderPage(rendered, at, 0));
  },
  wechat: (reply) => renderWhole(reply).texts,
  "wechat-group": (reply) => renderForGroup(reply).texts,
};

describe("one transcript, as each platform shows it", () => {
  const { said } = readTranscript(readFileSync(new URL("./transcripts/look-up.zh-CN.txt", import.meta.url), "utf8"));

  test.each(Object.entries(platforms))("%s", async (name, render) => {
    const house = await aHouse({ ledger });
    const shown: string[] = [];
    for (const text of said) {
      const replies = await house.askForReplies(text);
      shown.push([`我: ${text}`, ...replies.flatMap(render).map((one) => `票问: ${one}`)].join("\n"));
    }
    await expect(`${shown.join("\n\n")}\n`).toMatchFileSnapshot(new URL(`${name}.txt`, folder).pathname);
  });
});

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.constantFrom(
    "24112000000031870426 北京砚田商贸有限公司 ¥2,238.60",
    "税号 9111****0426",
    '<a href="x">y</a>',
    "李**",
  ),
);
const aPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(words, { maxLength: 40 }) }),
  fc.record({
    kind: fc.constant("facts" as const),
    title: words,
    colour: fc.constantFrom("green" as const, "red" as const, undefined),
    facts: fc.array(fc.constant({ key: "total", label: "价税合计", value: "¥1.00" }), { maxLength: 0 }),
    lines: fc.array(words, { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant("choices" as const),
    prompt: words,
    choices: fc.array(fc.record({ say: fc.string(), label: words }), { maxLength: 8 }),
  }),
);
const aReply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom("zh-CN" as const, "en" as const),
  parts: fc.array(aPart, { maxLength: 5 }),
});

describe("any reply at all", () => {
  test.each(Object.entries(platforms))("fits %s, makes no link, and is whole characters", (name, render) => {
    // Only these two read links in what they are sent.
    const link = name.startsWith("wechat") ? undefined : /<\/?a\b/i;
    fc.assert(
      fc.property(aReply, (reply) => {
        for (const text of render(reply)) {
          expect(text.startsWith("{") || bytesOf(text) <= 2048).toBe(true);
          expect(text.isWellFormed()).toBe(true);
          expect(link?.test(text) ?? false).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("loses nothing but blanks on its way into several messages", () => {
    const bare = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(aReply, (reply) => {
        expect(bare(renderWhole(reply).texts.join(""))).toBe(bare(plainText(reply)));
      }),
      { numRuns: 150 },
    );
  });

  test("is two lines and a hint in a group, besides its question", () => {
    fc.assert(
      fc.property(aReply, (reply) => {
        const { texts, isShortened } = renderForGroup({
          ...reply,
          parts: reply.parts.filter((one) => one.kind !== "choices"),
        });
        const lines = texts
          .join("\n")
          .split("\n")
          .filter((line) => line.trim() !== "");
        if (bytesOf(texts.join("\n")) <= 2048) expect(lines.length).toBeLessThanOrEqual(isShortened ? 3 : 2);
        expect(isShortened).toBe(/详情|details/.test(texts.at(-1) ?? ""));
      }),
      { numRuns: 150 },
    );
  });
});
