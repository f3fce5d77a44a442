import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTaxId, parseTaxId, usccCheckCharacter } from "../../../src/core/invoice/index.ts";
import { digits } from "./arbitraries.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const character = fc.constantFrom(...ALPHABET);

/** The first 17 characters of a company's code, starting with 9: the market regulator's register. */
const first17 = fc
  .tuple(character, digits(6), fc.array(character, { minLength: 9, maxLength: 9 }))
  .map(([second, place, body]) => `9${second}${place}${body.join("")}`);

function verdict(text: string) {
  const id = parseTaxId(text);
  return id && checkTaxId(id);
}

describe("a tax id", () => {
  test("with the computed check character is valid", () => {
    fc.assert(
      fc.property(first17, (start) => {
        expect(verdict(start + usccCheckCharacter(start))).toBe("valid");
      }),
    );
  });

  test("shows every single wrong character", () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 2, max: 17 }), character, (start, at, wrong) => {
        const id = start + usccCheckCharacter(start);
        fc.pre(id.charAt(at) !== wrong);
        expect(verdict(id.slice(0, at) + wrong + id.slice(at + 1))).toBe("wrong_check_character");
      }),
    );
  });

  test("shows every swap of two neighbouring characters", () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 8, max: 15 }), (start, at) => {
        const id = start + usccCheckCharacter(start);
        const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
        fc.pre(swapped !== id);
        expect(verdict(swapped)).toBe("wrong_check_character");
      }),
    );
  });

  test("has the check character 0 when the weighted sum is a multiple of 31", () => {
    expect(usccCheckCharacter("0".repeat(17))).toBe("0");
    expect(usccCheckCharacter("91110108MA0000000")).toMatch(/^[0-9A-HJ-NP-RTUWXY]$/);
  });

  test("with a letter that codes never use has no check character", () => {
    expect(usccCheckCharacter("9111010OMA0000000")).toBeUndefined();
    expect(verdict("9111010OMA00000000")).toBe("wrong_check_character");
  });

  test("that is a resident's number is checked as one", () => {
    expect(verdict("110101199001011237")).toBe("valid");
    expect(verdict("11010119900101123X")).toBe("wrong_check_character");
  });

  test.each(["110108123456789", "11010119900101123701", "1101011990010112A7".slice(0, 17), "L10101199001O1123Z"])(
    "%s cannot be checked, and is accepted",
    (text) => {
      expect(verdict(text)).toBe("not_checkable");
    },
  );

  test.each(["", "个人", "9111", "91110108MA000000", "91110108-MA0000000", "9".repeat(21)])("%j is none", (text) => {
    expect(parseTaxId(text)).toBeUndefined();
  });

  test("is written in upper case without spaces", () => {
    expect(parseTaxId(" 9111 0108 ma00 0000 0x ")).toBe("91110108MA0000000X");
  });
});
