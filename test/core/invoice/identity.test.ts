import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalDigits,
  digitalIdentity,
  groupDigits,
  identityInDigits,
  legacyIdentity,
  parseDigitalNumber,
  parseIdentity,
  parseInvoiceCode,
  parseInvoiceNumber,
  sameIdentity,
  tailOf,
} from "../../../src/core/invoice/index.ts";
import { digitalDigits, digits } from "./arbitraries.ts";

const DIGITAL = "25112000000123456789";
const paper = parseIdentity({ code: "1100261130", number: "00123456" });
const both = parseIdentity({ digitalNumber: DIGITAL, code: "1100261130", number: "00123456" });
const digital = parseIdentity({ digitalNumber: DIGITAL });

describe("identifiers", () => {
  test("only the right number of digits is accepted", () => {
    fc.assert(
      fc.property(digits(1, 24), (text) => {
        const real = !/^0+$/.test(text);
        expect(parseDigitalNumber(text) !== undefined).toBe(real && text.length === 20);
        expect(parseInvoiceCode(text) !== undefined).toBe(real && (text.length === 10 || text.length === 12));
        expect(parseInvoiceNumber(text) !== undefined).toBe(real && text.length === 8);
      }),
    );
  });

  test("leading zeros stay, spaces and full-width digits do not", () => {
    expect(parseInvoiceNumber("00123456")).toBe("00123456");
    expect(parseInvoiceCode("011002600111")).toBe("011002600111");
    expect(parseDigitalNumber("2511 2000 0001\u00a02345\u200b6789")).toBe(DIGITAL);
  });

  test("amounts, dates and letters are not mistaken for numbers", () => {
    const refused = ["123456.78", "2024-05-28", "O0123456", "", "N/A", "00000000"];
    expect(refused.map(parseInvoiceNumber)).toEqual(Array(6).fill(undefined));
  });

  test("a row has an identity when it has a digital number, or a code with its number", () => {
    expect(paper).toEqual({ digitalNumber: "", code: "1100261130", number: "00123456" });
    expect(both).toEqual({ digitalNumber: DIGITAL, code: "1100261130", number: "00123456" });
    expect(parseIdentity({ number: DIGITAL, code: "" })).toEqual(digital);
    expect(parseIdentity({ number: "00123456" })).toBeUndefined();
    expect(parseIdentity({ code: "1100261130", number: "00000000" })).toBeUndefined();
    expect(parseIdentity({})).toBeUndefined();
  });

  test("an invoice with both identities is found by either", () => {
    if (!paper || !both || !digital) throw new Error("the examples must parse");
    expect(sameIdentity(both, digital)).toBe(true);
    expect(sameIdentity(both, paper)).toBe(true);
    expect(sameIdentity(digital, paper)).toBe(false);
    const other = parseIdentity({ digitalNumber: "25112000000123456780", code: "1100261130", number: "00123456" });
    expect(other && sameIdentity(both, other)).toBe(false);
    const nothing = { digitalNumber: "", code: "", number: "" } as const;
    expect(sameIdentity(nothing, nothing)).toBe(false);
  });

  test("a code and its number are recognised when typed without a gap", () => {
    expect(identityInDigits("110026113000123456")).toEqual(paper);
    expect(identityInDigits("01100260011100123456")).toMatchObject({ code: "011002600111", number: "00123456" });
    expect(identityInDigits(DIGITAL)).toEqual(digital);
    expect(identityInDigits("990026113000123456")).toBeUndefined();
    expect(identityInDigits("1234")).toBeUndefined();
    fc.assert(
      fc.property(digitalDigits, (text) => {
        expect(identityInDigits(text)?.digitalNumber).toBe(text);
      }),
    );
  });
});

describe("digits as people write them", () => {
  test.each([
    ["2511 2000 0001 2345 6789", DIGITAL],
    ["2511-2000-0001-2345-6789", DIGITAL],
    ["2511—2000–0001‑2345−6789", DIGITAL],
    ["2511.2000·0001_2345・6789", DIGITAL],
    ["25ll2OOOooOI23456789", "25112000000123456789"],
    ["2511\u00a02000\u20050001\u200b2345 6789", DIGITAL],
    ["|l00261130", "1100261130"],
  ])("%j means %s", (text, expected) => {
    expect(canonicalDigits(text)).toBe(expected);
  });

  test("what is already canonical is left alone, however it is grouped", () => {
    fc.assert(
      fc.property(digits(1, 24), fc.constantFrom(" ", "-", "·", "_", " "), (text, gap) => {
        expect(canonicalDigits(groupDigits(text).replaceAll(" ", gap))).toBe(text);
      }),
    );
  });

  test("a separator that separates nothing stays visible", () => {
    expect(canonicalDigits("-123-")).toBe("-123-");
    expect(canonicalDigits("票12a")).toBe("票12a");
  });

  test("a number is shown in fours, or by its last six", () => {
    expect(groupDigits(DIGITAL)).toBe("2511 2000 0001 2345 6789");
    expect(groupDigits("1100261130")).toBe("1100 2611 30");
    const [code, number] = [parseInvoiceCode("1100261130"), parseInvoiceNumber("00123456")];
    expect(code && number && tailOf(legacyIdentity(code, number))).toBe("123456");
    const twenty = parseDigitalNumber(DIGITAL);
    expect(twenty && tailOf(digitalIdentity(twenty))).toBe("456789");
  });
});
