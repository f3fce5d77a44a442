import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readExamples } from "../../../scripts/intents/train.ts";
import { evaluate, type LabelledMessage } from "../../../src/bot/evaluate.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const read = (file: string): LabelledMessage[] =>
  readFileSync(new URL(`../../../bench/messages/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledMessage);

const FILES = ["own.jsonl", "strangers.jsonl"];

// A little below what was measured: it falls when something breaks, not when a wording moves one message.
test.each(FILES)("held-out messages are understood as well as ever: %s", (file) => {
  const { intent, topic, outOfScope } = evaluate(read(file), "2026-11-24" as CalendarDate);
  expect(intent.accuracy).toBeGreaterThanOrEqual(0.91);
  expect(topic.top1).toBeGreaterThanOrEqual(0.85);
  expect(topic.top3).toBeGreaterThanOrEqual(0.92);
  expect(outOfScope.answered).toBeLessThanOrEqual(0.05);
});

test.each(FILES)("none of more than a few words is taught: %s", (file) => {
  const plain = (text: string) => text.replaceAll(/[\p{P}\p{S}\s]/gu, "").toLowerCase();
  const { own, borrowed } = readExamples();
  const taught = new Set([...own, ...borrowed].map(({ text }) => plain(text.split(" #")[0] ?? "")));
  const long = read(file)
    .map(({ text }) => text)
    .filter((text) => plain(text).length > 14);
  expect(long.filter((text) => taught.has(plain(text)))).toEqual([]);
});
