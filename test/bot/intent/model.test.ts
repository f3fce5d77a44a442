import { describe, expect, test } from "vitest";
import { fingerprint, readExamples } from "../../../scripts/intents/train.ts";
import { TRAINED_FROM } from "../../../src/bot/intent/generated/intent-model.ts";
import { classifyIntent, INTENTS } from "../../../src/bot/intent/index.ts";

const { lines, own, borrowed } = readExamples();

describe("the intent model", () => {
  test("was trained from what stands in intents/ now; if not: npm run intents", () => {
    expect(fingerprint([...own, ...borrowed])).toBe(TRAINED_FROM);
  });

  test("knows every intent, each from at least sixty lines in all languages", () => {
    const groups = new Map<string, Set<string>>();
    for (const { label, group } of own) groups.set(label, (groups.get(label) ?? new Set()).add(group ?? ""));
    expect([...groups.keys()].sort()).toEqual([...INTENTS].sort());
    for (const [intent, distinct] of groups) expect([intent, distinct.size >= 60]).toEqual([intent, true]);
    expect(lines).toBeGreaterThan(1000);
  });

  test("gives every intent a likelihood, adding up to one, whatever is said", () => {
    for (const text of ["", "?", "发票", "🧾", "a".repeat(4000), "\u0000"]) {
      const ranked = classifyIntent(text);
      expect(ranked.map(({ intent }) => intent).sort()).toEqual([...INTENTS].sort());
      expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
    }
  });
});
