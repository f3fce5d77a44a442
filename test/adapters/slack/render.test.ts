import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReply, type SlackPost } from "../../../src/adapters/slack/render.ts";
import { type Choice, type Fact, type Part, plainText, type Reply } from "../../../src/bot/index.ts";
import { asShown } from "../../support/slack/a-slack.ts";
import { faultsIn } from "../../support/slack/check-blocks.ts";

const MEMORY = { cause: "0123456789abcdef01", thread: "1700000000.000100", respond: false };

// Words as they may stand in a ledger: names, numbers, marks that Slack would read as something, emoji, long lines.
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "北京砚田商贸有限公司",
      "正常",
      "¥2,238.60",
      "24112000000031870426",
      "91110108MA0000002X",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "*粗*",
      "_x_",
      "`a`",
      "<!channel>",
      "<@U1>",
      "&amp;",
      "a&b<c>",
      ":100:",
      "> 引",
      "🟢",
      "𠮷",
    ),
  },
  { weight: 6, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3200 }).map((length) => "票<".repeat(length)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 4000 }).map((length) => "12345678".repeat(length).slice(0, length)),
  },
);
const words = fc.array(word, { maxLength: 4 }).map((some) => some.join(" "));
const lines = fc.array(words, { maxLength: 12 });

const fact: fc.Arbitrary<Fact> = fc.record({
  key: fc.constant("k"),
  label: fc.constantFrom("销方", "Seller's tax id"),
  value: words,
});
const choice: fc.Arbitrary<Choice> = fc.record({ say: fc.oneof(fc.nat(200).map(String), words), label: words });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("list" as const), items: lines }),
  fc.record({
    kind: fc.constant("facts" as const),
    title: words,
    colour: fc.constantFrom("green" as const, "red" as const, undefined),
    facts: fc.array(fact, { maxLength: 24 }),
    lines,
  }),
  fc.record({ kind: fc.constant("choices" as const), prompt: words, choices: fc.array(choice, { maxLength: 130 }) }),
);
const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom("zh-CN" as const, "en" as const),
  parts: fc.array(part, { maxLength: 6 }),
});

/** Every text that a Slack user reads in these blocks, as it is shown. */
function shownIn(blocks: unknown): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === "object" && value !== null) {
      const { type, text } = value as { type?: string; text?: unknown };
      if (typeof text === "string") found.push(type === "mrkdwn" ? asShown(text).replaceAll("`", "") : text);
      else for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk(blocks);
  return found.join("\n");
}

const bare = (text: string): string => text.replace(/[\s`]/gu, "");

/** What the reply says, each piece of it by itself. */
function saidIn(part: Part): string[] {
  const say = (words: unknown) => String(words);
  switch (part.kind) {
    case "text":
      return [say(part.text)];
    case "list":
      return part.items.map(say);
    case "file":
      return [say(part.label), part.name];
    case "facts":
      return [say(part.title), ...part.facts.map(({ value }) => say(value)), ...part.lines.map(say)];
    case "choices":
      return [say(part.prompt), ...part.choices.map(({ label }) => say(label))];
  }
}

const PAGER = /\n(?:第 \d+ 页，共 \d+ 页|Page \d+ of \d+)$/;

/** Pages without what stands beneath each: which one it is, and the way to the others. */
const withoutPager = (pages: SlackPost[]): SlackPost[] =>
  pages.length === 1
    ? pages
    : pages.map(({ text, blocks }) => ({ text: text.replace(PAGER, ""), blocks: blocks.slice(0, -2) }));

describe("any reply", () => {
  test("keeps every limit of Block Kit on every page, is escaped, and loses nothing", () => {
    fc.assert(
      fc.property(reply, (one) => {
        const pages = renderReply(one, MEMORY);
        for (const { text, blocks } of pages) {
          expect(faultsIn(blocks)).toEqual([]);
          expect(text.length).toBeLessThanOrEqual(40_000);
          expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        }
        const shown = bare(
          withoutPager(pages)
            .map(({ blocks }) => shownIn(blocks))
            .join(""),
        );
        for (const said of one.parts.flatMap(saidIn)) expect(shown.includes(bare(said))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("says the same in words: the whole reply on one page, and on several what each of them shows", () => {
    fc.assert(
      fc.property(reply, (one) => {
        const pages = renderReply(one, MEMORY);
        const [only, another] = pages;
        if (only && !another) {
          expect(asShown(only.text) === plainText(one)).toBe(true);
          return;
        }
        for (const { text } of pages) expect(text.trim()).not.toBe("");
        const said = bare(
          withoutPager(pages)
            .map(({ text }) => asShown(text))
            .join(""),
        );
        for (const piece of one.parts.flatMap(saidIn)) expect(said.includes(bare(piece))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const items = (count: number, length: number): Reply => ({
  language: "zh-CN",
  parts: [{ kind: "list", items: Array.from({ length: count }, (_, at) => `${at + 1}. ${"票".repeat(length)}`) }],
});

describe("a card", () => {
  const card: Reply = {
    language: "zh-CN",
    parts: [
      {
        kind: "facts",
        title: "正常 · 数电专票 · 进项 ¥2,238.60",
        colour: "green",
        facts: [
          { key: "number", label: "号码", value: "24112000000031870426" },
          { key: "validity", label: "状态", value: "正常" },
          { key: "seller", label: "销方", value: "北京砚田商贸有限公司" },
        ],
        lines: ["24112000000031870426", "销方 北京砚田商贸有限公司", "截至今天 09:00 的电子税务局清单。"],
        notes: ["截至今天 09:00 的电子税务局清单。"],
      },
    ],
  };

  test("has the status first, the facts side by side, numbers as code, and the rest beneath", () => {
    expect(renderReply(card, MEMORY)).toEqual([
      {
        text: plainText(card),
        blocks: [
          { type: "header", text: { type: "plain_text", text: "🟢 正常 · 数电专票 · 进项 ¥2,238.60", emoji: false } },
          {
            type: "section",
            fields: [
              { type: "mrkdwn", text: "号码\n`24112000000031870426`", verbatim: true },
              { type: "mrkdwn", text: "销方\n北京砚田商贸有限公司", verbatim: true },
            ],
          },
          {
            type: "context",
            elements: [{ type: "mrkdwn", text: "截至今天 09:00 的电子税务局清单。", verbatim: true }],
          },
        ],
      },
    ]);
  });
});

describe("pages", () => {
  test("are as few as hold it, and each knows the way to the others", () => {
    expect(renderReply(items(20, 60), MEMORY)).toHaveLength(1);
    const pages = renderReply(items(40, 800), MEMORY);
    expect(pages.length).toBeGreaterThan(2);
    const ways = pages.map(({ blocks }) => (JSON.stringify(blocks).match(/"action_id":"page:\d+"/g) ?? []).length);
    expect(ways).toEqual([1, ...pages.slice(2).map(() => 2), 1]);
    expect(pages[0]?.text).toContain(`第 1 页，共 ${pages.length} 页`);
  });

  test("one unbroken line of any length is cut where it must be, never inside a number that fits", () => {
    const number = "24112000000031870426";
    const text = `${"票".repeat(2990)}${number}${"票".repeat(5000)}`;
    const [post] = renderReply({ language: "zh-CN", parts: [{ kind: "text", text }] }, MEMORY);
    expect(JSON.stringify(post?.blocks)).toContain(number);
  });
});

describe("choices", () => {
  const choices = (count: number, label: (at: number) => string): Reply => ({
    language: "en",
    parts: [
      {
        kind: "choices",
        prompt: "Which?",
        choices: Array.from({ length: count }, (_, at) => ({ say: `${at + 1}`, label: label(at) })),
      },
    ],
  });
  const kinds = (one: Reply) =>
    renderReply(one, MEMORY).flatMap(({ blocks }) =>
      blocks.map((block) => ("elements" in block ? block.elements.map(({ type }) => type).join() : block.type)),
    );

  test("a few are buttons, more are a menu, very many are several menus", () => {
    expect(kinds(choices(2, () => "yes"))).toEqual(["section", "button,button"]);
    expect(kinds(choices(40, () => "an invoice"))).toEqual(["section", "static_select"]);
    expect(kinds(choices(130, () => "x"))).toEqual(["section", "static_select", "static_select"]);
  });

  test("long menus leave room for each other on their pages", () => {
    const pages = renderReply(
      choices(100, (at) => `${"租".repeat(70)}${at}`),
      MEMORY,
    );
    expect(pages.flatMap(({ blocks }) => faultsIn(blocks))).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });

  test("labels that are too long are said in full above their numbers", () => {
    const one = choices(2, (at) => `${"long ".repeat(30)}${at}`);
    expect(kinds(one)).toEqual(["section", "section", "button,button"]);
    expect(JSON.stringify(renderReply(one, MEMORY))).toContain('"text":"2"');
  });
});
