import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CalendarDate,
  checkNumber,
  parseDigitalNumber,
  parseInvoiceCode,
  REGIONS,
  readDigitalNumber,
  readInvoiceCode,
} from "../../../src/core/invoice/index.ts";
import { digits, province, region } from "./arbitraries.ts";

const TODAY = "2026-11-24" as CalendarDate;

function codeReading(text: string) {
  const code = parseInvoiceCode(text);
  if (!code) throw new Error(`${text} is no code`);
  return readInvoiceCode(code);
}

function digitalReading(text: string) {
  const number = parseDigitalNumber(text);
  if (!number) throw new Error(`${text} is no digital number`);
  return readDigitalNumber(number);
}

describe("an invoice code", () => {
  test.each([
    ["1100261130", "北京", 2026, "special"],
    ["1100261350", "北京", 2026, "ordinary"],
    ["3702251620", "青岛", 2025, "ordinary"],
    ["3201221730", "江苏", 2022, "freight"],
    ["011002600111", "北京", 2026, "electronic_ordinary"],
    ["031002500112", "上海", 2025, "toll"],
    ["033022400213", "宁波", 2024, "electronic_special"],
    ["044002200104", "广东", 2022, "ordinary"],
    ["037002100107", "山东", 2021, "roll"],
    ["022012300117", "吉林", 2023, "used_car"],
    ["111002620011", "北京", 2026, "motor_vehicle"],
    ["144032600110", "深圳", 2026, "blockchain"],
    ["144031539110", "深圳", 2015, "electronic_ordinary"],
  ])("%s is from %s, %d, %s", (code, zh, year, kind) => {
    expect(codeReading(code)).toMatchObject({ region: { zh, certain: true }, year, kind, issues: [] });
  });

  test("says which digits cannot be believed", () => {
    expect(codeReading("9900261190")).toMatchObject({ issues: [{ issue: "unknown_region", saw: "9900" }] });
    expect(codeReading("011002600199")).toMatchObject({ issues: [{ issue: "unknown_kind", saw: "99" }] });
    expect(codeReading("1100261930").issues).toEqual([{ issue: "unknown_kind", saw: "9" }]);
  });

  test("carries its region in both lengths", () => {
    fc.assert(
      fc.property(region, digits(2), (place, year) => {
        expect(codeReading(`${place.code}${year}1130`).region).toEqual(place);
        expect(codeReading(`0${place.code}${year}00111`).region).toEqual(place);
      }),
    );
  });

  test("of the last century is not taken for one of the future", () => {
    expect(codeReading("1100991130").year).toBe(1999);
    expect(codeReading("1100351130").year).toBe(2035);
  });
});

describe("a 20-digit number", () => {
  test("spells its year and its region", () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 99 }), province, digits(16), (year, place, rest) => {
        const reading = digitalReading(`${year}${place.code.slice(0, 2)}${rest}`);
        expect(reading).toEqual({ region: place, year: 2000 + year, issues: [] });
      }),
    );
  });

  test.each([
    ["91", "大连", false],
    ["92", "宁波", false],
    ["93", "厦门", false],
    ["94", "青岛", false],
    ["95", "深圳", true],
  ])("with region digits %s is from %s; certain: %s", (place, zh, certain) => {
    expect(digitalReading(`26${place}2000000123456789`).region).toMatchObject({ zh, certain });
  });

  test("from before the pilot, or from nowhere, raises an issue", () => {
    expect(digitalReading("19112000000123456789").issues).toEqual([{ issue: "year_too_early", saw: "19" }]);
    expect(digitalReading("26992000000123456789").issues).toEqual([{ issue: "unknown_region", saw: "99" }]);
  });
});

test("all provinces and the five cities have a name in both languages", () => {
  expect(REGIONS).toHaveLength(36);
  for (const { zh, en } of REGIONS) expect(`${zh} ${en}`).toMatch(/^\p{Script=Han}{2,3} [A-Z][A-Za-z ]+$/u);
});

describe("what a typed number says about itself", () => {
  const outcomes = (text: string) =>
    Object.fromEntries(checkNumber(text, TODAY).map(({ check, outcome }) => [check, outcome]));
  const seen = (text: string, name: string) => checkNumber(text, TODAY).find(({ check }) => check === name)?.saw;

  test("a sound digital number passes, and does not tell its kind", () => {
    expect(outcomes("2611 2000 0001 2345 6789")).toEqual({
      characters: "pass",
      length: "pass",
      region: "pass",
      year: "pass",
      kind: "unknown",
    });
  });

  test("a digit too few or too many is measured against the nearest length", () => {
    expect(seen("2611200000012345678", "length")).toEqual({ length: 19, shape: "none", nearest: 20 });
    expect(seen("261120000001234567890", "length")).toEqual({ length: 21, shape: "none", nearest: 20 });
    expect(seen("1234567", "length")).toEqual({ length: 7, shape: "none", nearest: 8 });
    expect(outcomes("2611200000012345678")).toEqual({ characters: "pass", length: "fail" });
  });

  test("letters that are not slips are shown and end the reading", () => {
    expect(checkNumber("26A12号", TODAY)).toEqual([{ check: "characters", outcome: "fail", saw: { strange: "A号" } }]);
  });

  test("a year to come fails, an old one is an observation", () => {
    expect(checkNumber("27112000000123456789", TODAY)).toContainEqual({
      check: "year",
      outcome: "fail",
      saw: { year: 2027, age: "within_five_years" },
    });
    expect(outcomes("1100351130").year).toBe("fail");
    expect(checkNumber("1100191130", TODAY)).toContainEqual({
      check: "year",
      outcome: "pass",
      saw: { year: 2019, age: "perhaps_older" },
    });
    expect(seen("21112000000123456789", "year")).toEqual({ year: 2021, age: "perhaps_older" });
    const later = checkNumber("21112000000123456789", "2027-01-01" as CalendarDate);
    expect(later.find(({ check }) => check === "year")?.saw).toEqual({ year: 2021, age: "older" });
  });

  test("a hearsay region is unknown, a missing one fails", () => {
    expect(outcomes("26912000000123456789").region).toBe("unknown");
    expect(seen("26992000000123456789", "region")).toEqual({ digits: "99" });
    expect(outcomes("26992000000123456789").region).toBe("fail");
  });

  test("a code tells its kind, alone or joined to its number", () => {
    expect(seen("011002600111", "kind")).toEqual({ kind: "electronic_ordinary" });
    expect(seen("01100260011100123456", "length")).toMatchObject({ shape: "code_and_number" });
    expect(seen("01100260011100123456", "kind")).toEqual({ kind: "electronic_ordinary" });
    expect(seen("110026113000123456", "region")).toMatchObject({ digits: "1100", region: { zh: "北京" } });
  });

  test("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits(0, 24)), (text) => {
        expect(checkNumber(text, TODAY)[0]?.check).toBe("characters");
      }),
    );
  });
});
