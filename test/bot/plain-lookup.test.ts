import { expect, test } from "vitest";
import { readPlainLookup, understand } from "../../src/bot/intent/index.ts";
import type { CalendarDate } from "../../src/core/invoice/index.ts";

const NUMBER = "24112000000031870426";

test.each([
  NUMBER,
  `查 ${NUMBER}`,
  `查发票${NUMBER}`,
  `查一下发票:${NUMBER}`,
  `check invoice ${NUMBER}`,
  "查发票 011001900211 24568734",
])("%s is read as the long way reads it", (text) => {
  const plain = readPlainLookup(text);
  const { wish } = understand(text, { today: "2026-11-20" as CalendarDate });
  expect(wish).toEqual({ kind: "lookup", numbers: [plain] });
});

test.each([
  `为什么查不到 ${NUMBER}`,
  `验真 ${NUMBER}`,
  `${NUMBER} 平台说查无此票`,
  `${NUMBER}?`,
  `查 ${NUMBER} 26112000000099871234`,
  "查发票 1234",
  "24568734",
  "查发票",
])("%s is left to be understood", (text) => {
  expect(readPlainLookup(text)).toBeUndefined();
});

test.each([
  [`01,32,,${NUMBER},2238.60,20240528,,`, NUMBER, ""],
  ["查 01,04,011001900211,24568734,100.00,20240528,12345678901234567890,", "24568734", "011001900211"],
])("the text of a QR code names its invoice: %s", (text, digits, code) => {
  expect(readPlainLookup(text)).toMatchObject({ digits, code });
});

test("a QR code that was misread is looked into", () => {
  expect(readPlainLookup(`01,32,,${NUMBER},2238.60,20240528,,ABCD`)).toBeUndefined();
});
