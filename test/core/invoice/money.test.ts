import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addFen, fen, fenFromNumber, formatFen, formatMoney, parseFen } from "../../../src/core/invoice/index.ts";
import { amount } from "./arbitraries.ts";

describe("money", () => {
  test.each([
    ["1,234.56", 123456],
    ["¥1234.5", 123450],
    ["¥ 2,238.60", 223860],
    ["¥2,238.60元", 223860],
    ["-12", -1200],
    ["−12.3", -1230],
    ["-¥12.00", -1200],
    ["¥-12.00", -1200],
    ["(12.00)", -1200],
    ["(¥1,200)", -120000],
    ["+3", 300],
    ["0", 0],
    ["-0.00", 0],
    [".5", 50],
    ["12.", 1200],
    ["100.10000", 10010],
    ["CNY 7.07", 707],
    ["318元", 31800],
  ])("%s is read as %d fen", (text, expected) => {
    expect(parseFen(text)).toBe(expected);
  });

  test.each(["", " ", "¥", ".", "-", "1,23", "12,34.00", "1.234", "1.2.3", "三百", "12-", "()", "1e3", "***", "--1"])(
    "%j is no amount",
    (text) => {
      expect(parseFen(text)).toBeUndefined();
    },
  );

  test("what is printed is read back, with or without the sign of the currency", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseFen(formatFen(value))).toBe(value);
        expect(parseFen(formatMoney(value))).toBe(value);
      }),
    );
  });

  test("a printed amount has two decimals and a comma every three digits", () => {
    expect([0, 5, -5, 100, 223860, -120000, 123456789].map((n) => formatFen(fen(n)))).toEqual([
      "0.00",
      "0.05",
      "-0.05",
      "1.00",
      "2,238.60",
      "-1,200.00",
      "1,234,567.89",
    ]);
    expect(formatMoney(fen(-1200))).toBe("-¥12.00");
    expect(formatMoney(fen(223860))).toBe("¥2,238.60");
  });

  test("a spreadsheet's floating-point noise disappears", () => {
    expect(fenFromNumber(2238.6000000000004)).toBe(223860);
    expect(fenFromNumber(0.1 + 0.2)).toBe(30);
    fc.assert(
      fc.property(amount, (value) => {
        expect(fenFromNumber(value / 100)).toBe(value);
      }),
    );
  });

  test("half a fen is rounded away from zero, as on the invoice", () => {
    expect(fenFromNumber(1.005)).toBe(101);
    expect(fenFromNumber(-1.005)).toBe(-101);
    expect(fenFromNumber(0.005)).toBe(1);
    expect(fenFromNumber(-0.004)).toBe(0);
  });

  test("a number that cannot be fen is refused", () => {
    expect([Number.NaN, Infinity, -Infinity, 1e15, 1e300].map(fenFromNumber)).toEqual(Array(5).fill(undefined));
    expect(parseFen("99999999999999999")).toBeUndefined();
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(2 ** 53)).toThrow(RangeError);
  });

  test("sums are exact, and zero has no sign", () => {
    expect(addFen(fen(419717), fen(25183))).toBe(444900);
    expect(addFen()).toBe(0);
    expect(addFen(fen(-5), fen(5))).toBe(0);
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
  });
});
