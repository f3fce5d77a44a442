import { describe, expect, test } from "vitest";
import { countChoices, fillTemplate } from "../../../scripts/intents/fill-template.ts";
import { slip } from "../../../scripts/intents/slip.ts";
import { seededRandom } from "../../../src/core/language/index.ts";

const slots = new Map([["invoice", ["发票", "专票"]]]);

describe("a line with slots and alternatives", () => {
  test("becomes one of the sentences it stands for", () => {
    const seen = new Set(
      Array.from({ length: 40 }, (_, seed) => fillTemplate("(查|找){invoice}", slots, seededRandom(seed))),
    );
    expect([...seen].sort()).toEqual(["找专票", "找发票", "查专票", "查发票"]);
    expect(countChoices("(查|找){invoice}", slots)).toBe(4);
  });

  test("takes made-up values of the right shape", () => {
    expect(fillTemplate("{number20}", slots, seededRandom(3))).toMatch(/^2\d{19}$/);
    expect(fillTemplate("{code}", slots, seededRandom(3))).toMatch(/^\d{12}$/);
  });

  test("names a slot that does not exist", () => {
    expect(() => fillTemplate("{nothing}", slots, seededRandom(1))).toThrow("{nothing}");
  });
});

describe("a slip of the pen", () => {
  test("swaps one character for one that sounds or looks alike", () => {
    const slipped = slip("抬头错了", "zh-CN", seededRandom(1));
    expect(slipped).not.toBe("抬头错了");
    expect(slipped).toHaveLength(4);
  });

  test("leaves alone what has nothing to slip on", () => {
    expect(slip("好", "zh-CN", seededRandom(1))).toBe("好");
  });
});
