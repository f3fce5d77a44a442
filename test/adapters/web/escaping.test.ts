import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReply } from "../../../src/adapters/web/render.ts";
import { renderDigits } from "../../../src/adapters/web/render-digits.ts";
import { renderImport } from "../../../src/adapters/web/render-import.ts";
import { renderPage } from "../../../src/adapters/web/render-page.ts";
import type { Part, Reply } from "../../../src/bot/index.ts";

/** What would break out of a text, an attribute or a comment, if anything could. */
const HOSTILE = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "`",
  "</script>",
  "<!--",
  "-->",
  "]]>",
  "&lt;",
  "&#0;",
  "\u2028",
  "<img src=x onerror=alert(1)>",
  "24112000000031870426",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 8 })
  .map((pieces) => pieces.join(""));

const part: fc.Arbitrary<Part> = fc.oneof(
  hostile.map((text): Part => ({ kind: "text", text })),
  fc.array(hostile, { maxLength: 3 }).map((items): Part => ({ kind: "list", items })),
  fc
    .tuple(hostile, hostile, hostile)
    .map(([prompt, say, label]): Part => ({ kind: "choices", prompt, choices: [{ say, label }] })),
  fc.tuple(hostile, hostile, hostile, hostile).map(
    ([title, key, label, value]): Part => ({
      kind: "facts",
      title,
      colour: "red",
      facts: [{ key, label, value: [{ sensitive: "person", text: value }] }],
      lines: [value],
    }),
  ),
);

const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constant("zh-CN" as const),
  parts: fc.array(part, { maxLength: 4 }),
});

/** The markup with every text blanked out: tags, attribute names, and values that are ours. */
const skeleton = (markup: string): string =>
  markup.replace(/(value|aria-label|data-copy|data-key|datetime)="[^"]*"/g, '$1=""').replace(/>[^<]*</g, "><");

const TAGS =
  /^<(?:\/?(?:article|span|div|p|section|h3|dl|dt|dd|details|summary|ul|ol|li|button|time|progress|svg|path)(?: [a-zA-Z-]+="[^"<>]*")*)\/?>$/;

const tagsIn = (markup: string): string[] => markup.match(/<[^>]*>?/g) ?? [];

const place = { id: "7", at: Date.UTC(2026, 10, 20), open: true, language: "zh-CN" as const };

describe("hostile text", () => {
  test("in a reply opens no tag and closes no attribute", async () => {
    await fc.assert(
      fc.asyncProperty(reply, async (given) => {
        const markup = String(await renderReply(given, place));
        for (const tag of tagsIn(markup)) expect(tag).toMatch(TAGS);
      }),
    );
  });

  test("leaves the markup as harmless text leaves it", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const digits = /\d{8,}|[0-9A-Z]{18}/;
        fc.pre(!digits.test(text));
        const render = async (said: string) =>
          String(await renderReply({ language: "zh-CN", parts: [{ kind: "text", text: said }] }, place));
        expect(skeleton(await render(text))).toBe(skeleton(await render("x")));
      }),
    );
  });

  test("is read back by a browser as it was said", async () => {
    const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const shown = String(await renderDigits(text)).replace(/<\/?span(?: class="digits")?>/g, "");
        expect(shown.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? "")).toBe(text);
      }),
    );
  });

  test("in a file's name or a row's reason opens no tag", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (fileName, reason) => {
        const report = {
          ...{ new: 0, changed: 0, known: 0, repaired: 0, rejectedTotal: 1, conflictsTotal: 1 },
          rejected: [{ row: 2, column: reason, code: "bad", reason }],
          conflicts: [{ row: 3, reason }],
        };
        const markup = String(await renderImport({ id: "1", fileName, state: "failed", fraction: 0, report }, "zh-CN"));
        for (const tag of tagsIn(markup)) expect(tag).toMatch(TAGS);
      }),
    );
  });

  test("in a company's name, in what was said or in what was typed, makes no element of its own", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const page = async (said: string) =>
          String(
            await renderPage({
              language: "en",
              standing: {
                organisation: { id: "o", name: said, demo: false },
                role: "admin",
                audience: "internal",
                through: "binding",
              },
              transcript: [{ from: "person", at: 0, text: said, sequence: 0 }],
              ...{ now: 0, formId: "f", assets: "/assets/v", canImport: true, notice: said, typed: said },
            }),
          );
        expect(tagsIn(await page(text))).toEqual(tagsIn(await page("x")));
      }),
      { numRuns: 50 },
    );
  });
});
