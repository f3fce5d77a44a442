import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edit, neighbours } from "../../../src/core/invoice/index.ts";
import { digits } from "./arbitraries.ts";

/** Damerau-Levenshtein distance with adjacent swaps, straight from its definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] ?? [])[j] = best;
    }
  }
  return at(a.length, b.length);
}

/** Undoes the slip that an edit describes, with the digit taken from what was found. */
function apply(typed: string, { kind, at }: Edit, found: string): string {
  const [head, tail] = [typed.slice(0, at), typed.slice(at)];
  if (kind === "missing") return head + found.charAt(at) + tail;
  if (kind === "extra") return head + tail.slice(1);
  if (kind === "substitution") return head + found.charAt(at) + tail.slice(1);
  return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
}

describe("numbers one slip away", () => {
  test("are all at distance one, each once, and their edits lead to them", () => {
    fc.assert(
      fc.property(digits(1, 20), (typed) => {
        const found = neighbours(typed);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        for (const { value, edit } of found) expect(apply(typed, edit, value)).toBe(value);
      }),
    );
    fc.assert(
      fc.property(digits(1, 20), (typed) => {
        expect(neighbours(typed).filter(({ value }) => distance(typed, value) !== 1)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("include whatever a single slip makes", () => {
    const slip = fc.constantFrom<Edit["kind"]>("substitution", "missing", "extra", "transposition");
    fc.assert(
      fc.property(digits(2, 20), slip, fc.nat(), fc.integer({ min: 0, max: 9 }), (meant, kind, n, digit) => {
        const at = n % (kind === "transposition" ? meant.length - 1 : meant.length);
        const reverse = { missing: "extra", extra: "missing" } as const;
        const made = kind === "missing" || kind === "extra" ? reverse[kind] : kind;
        const typed = apply(meant, { kind: made, at }, meant.slice(0, at) + digit);
        fc.pre(typed !== meant);
        expect(neighbours(typed).map(({ value }) => value)).toContain(meant);
      }),
    );
  });

  test("of a given length are the same ones, and the others are not made", () => {
    fc.assert(
      fc.property(digits(7, 21), (typed) => {
        const lengths = [8, 10, 12, 20];
        const filtered = neighbours(typed).filter(({ value }) => lengths.includes(value.length));
        expect(neighbours(typed, lengths)).toEqual(filtered);
      }),
    );
  });

  test("are few: at most 199 for twenty digits", () => {
    fc.assert(
      fc.property(digits(20), (typed) => {
        const found = neighbours(typed, [20]);
        expect(found.length).toBeGreaterThanOrEqual(180);
        expect(found.length).toBeLessThanOrEqual(199);
      }),
    );
  });

  test("come in a fixed order, swaps first, and say what happened where", () => {
    expect(neighbours("12", [2]).slice(0, 2)).toEqual([
      { value: "21", edit: { kind: "transposition", at: 0 } },
      { value: "02", edit: { kind: "substitution", at: 0 } },
    ]);
    expect(neighbours("112", [2])).toEqual([
      { value: "12", edit: { kind: "extra", at: 0 } },
      { value: "11", edit: { kind: "extra", at: 2 } },
    ]);
    expect(neighbours("1", [2])[0]).toEqual({ value: "01", edit: { kind: "missing", at: 0 } });
    expect(neighbours("", [20])).toEqual([]);
  });
});
