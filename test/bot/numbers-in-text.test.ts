import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbersInText } from "../../src/bot/intent/index.ts";

const read = (text: string): string[] =>
  numbersInText(text).map(({ code, digits }) => (code ? `${code}/${digits}` : digits));

describe("an invoice number is found", () => {
  test.each([
    ["in a sentence", "查发票 24112000000031870426 谢谢", ["24112000000031870426"]],
    ["with gaps", "2411 2000 0000 3187 0426", ["24112000000031870426"]],
    ["with dashes", "2411-2000-0000-3187-0426", ["24112000000031870426"]],
    ["with one digit missing inside gaps", "2411 2000 0000 3187 042", ["2411200000003187042"]],
    ["in full width", "２４１１２０００００００３１８７０４２６", ["24112000000031870426"]],
    ["with letters for digits", "24112O0000003l870426", ["24112000000031870426"]],
    ["as code and number", "011001900211 24568734", ["011001900211/24568734"]],
    ["as a ten-digit code and number", "1100203130 24568734", ["1100203130/24568734"]],
    ["as labelled code and number", "发票代码:011001900211,发票号码:24568734", ["011001900211/24568734"]],
    ["as code and number joined by a dash", "011001900211-24568734", ["011001900211/24568734"]],
    ["as code and number with gaps inside", "0110 0190 0211 2456 8734", ["01100190021124568734"]],
    ["behind a sharp", "#1234", ["1234"]],
    ["behind letters and a dash", "INV-1234", ["1234"]],
    ["as eight digits with a gap", "2456 8734", ["24568734"]],
    ["before 号发票", "查 24568734号发票", ["24568734"]],
    [
      "among the other fields of the form",
      "发票号码 26112000000063120447 金额3180 日期20261122 校验码 123456",
      ["26112000000063120447"],
    ],
    ["beside what was filled in", "26112000000063120447 不一致，填的3000", ["26112000000063120447"]],
    ["with a day behind it", "26112000000063120447 20261122", ["26112000000063120447"]],
    ["as eight digits that could be a day, alone", "20261122", ["20261122"]],
    ["with a code, though it could be a day", "011001900211 20261122", ["011001900211/20261122"]],
  ])("%s", (_how, text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  test("several are told apart, each once", () => {
    expect(read("24112000000031870426、1234,5678\n011001900211 24568734 1234")).toEqual([
      "24112000000031870426",
      "1234",
      "5678",
      "011001900211/24568734",
    ]);
  });

  test("two last digits side by side stay two when there are three", () => {
    expect(read("1234 5678 9012")).toEqual(["1234", "5678", "9012"]);
  });
});

describe("other figures are left alone", () => {
  test.each([
    "2024年5月28日开的那张",
    "2024-05-28 的票",
    "5月28号",
    "金额 2,238.60 元",
    "¥1280",
    "3万多那张",
    "一共 12 张",
    "lol, oil and Illinois",
    "没有数字",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("whatever is typed, reading it never fails and yields digits only", () => {
  const noise = fc.string({ unit: fc.constantFrom(..."0123456789OolI|-– .,:#年月日元号码发票\n"), maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ maxLength: 400 })), (text) => {
      for (const { digits, code } of numbersInText(text)) expect(`${code}${digits}`).toMatch(/^\d+$/);
    }),
  );
});

test("a number keeps its digits whatever surrounds it and however it is grouped", () => {
  const digits = fc.stringMatching(/^2[1-6][1-6]\d{17}$/);
  const gap = fc.constantFrom("", " ", "-", "\u3000", "–");
  fc.assert(
    fc.property(digits, gap, fc.constantFrom("查发票", "check invoice", "这张"), (number, between, words) => {
      const grouped = number.replace(/(.{4})(?=.)/g, `$1${between}`);
      expect(read(`${words} ${grouped}`)).toEqual([number]);
    }),
  );
});
