import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Entity, readEntities } from "../../../src/bot/intent/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const today = "2026-11-20" as CalendarDate; // a Friday
const read = (text: string) => readEntities(text, today);
const only = <K extends Entity["kind"]>(text: string, kind: K) =>
  read(text).filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
const dates = (text: string) => only(text, "date").map(({ from, to }) => (from === to ? from : `${from}..${to}`));
const amounts = (text: string) => only(text, "amount").map(({ least, most }) => [least, most]);

describe("dates, on a day in Shanghai", () => {
  test.each([
    ["10月16号", "2026-10-16"],
    ["12月3日", "2025-12-03"],
    ["2024-10-16", "2024-10-16"],
    ["2024年10月16日", "2024-10-16"],
    ["20241016", "2024-10-16"],
    ["昨天", "2026-11-19"],
    ["上周五", "2026-11-13"],
    ["上周", "2026-11-09..2026-11-15"],
    ["上个月", "2026-10-01..2026-10-31"],
    ["Q3", "2026-07-01..2026-09-30"],
    ["第四季度", "2026-10-01..2026-12-31"],
    ["去年", "2025-01-01..2025-12-31"],
    ["去年上半年", "2025-01-01..2025-06-30"],
    ["去年同期", "2025-11-01..2025-11-30"],
    ["10月1日到15日", "2026-10-01..2026-10-15"],
    ["last Friday", "2026-11-13"],
    ["6 weeks ago", "2026-10-05..2026-10-11"],
    ["March 3, 2025", "2025-03-03"],
    ["十月", "2026-10-01..2026-10-31"],
    ["25号", "2026-10-25"],
  ])("%s is %s", (text, expected) => expect(dates(`${text}的票`)).toEqual([expected]));

  test("a day that does not exist is no date", () => expect(dates("2月30日")).toEqual([]));
});

describe("amounts, with their bounds", () => {
  test.each([
    ["1234.56", [123_456, 123_456]],
    ["1,234.56元", [123_456, 123_456]],
    ["¥88", [8_800, 8_800]],
    ["一千二百", [120_000, 120_000]],
    ["三万五", [3_500_000, 3_500_000]],
    ["3万", [3_000_000, 3_000_000]],
    ["一千多", [100_000, 200_000]],
    ["超过 5000", [500_000, undefined]],
    ["3000以下", [undefined, 300_000]],
    ["500到800元", [50_000, 80_000]],
    ["大概2000块", [180_000, 220_000]],
    ["over 900", [90_000, undefined]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual([expected]));

  test("an invoice number is no amount", () => expect(amounts("24112000000031870426")).toEqual([]));
});

describe("names, codes and words", () => {
  test("identifiers keep their code; an order is no invoice", () => {
    expect(only("代码011002000111 号码12345678", "identifier")[0]).toMatchObject({
      code: "011002000111",
      digits: "12345678",
    });
    expect(read("订单号123456789012").map(({ kind }) => kind)).toEqual(["order"]);
  });

  test("a tax id comes with the verdict on its check character", () => {
    expect(only("税号91110108MA01234567", "tax_id")[0]?.check).toBe("wrong_check_character");
  });

  test("a check code, a status, the official site's own words, and a company", () => {
    expect(only("校验码后六位 123456", "check_code")[0]?.digits).toBe("123456");
    expect(only("这张是不是部分红冲", "status")[0]).toMatchObject({ axis: "validity", value: "partly_reversed" });
    expect(only("平台说查无此票", "site_message")[0]?.means).toBe("not_found");
    expect(only("帮我查上周五北京砚田商贸有限公司的", "company")[0]?.name).toBe("北京砚田商贸有限公司");
    expect(only("the bill from Yantian Trading", "company")[0]?.name).toBe("Yantian Trading");
  });

  test("the text of a QR code is read as one thing", () => {
    const [qr] = only("01,32,,24112000000031870426,2238.60,20240528,,ABCD", "qr");
    expect(qr?.payload.identity.digitalNumber).toBe("24112000000031870426");
  });
});

describe("whatever is typed", () => {
  const pieces = fc.constantFrom(
    ..."1234567890,.-/:¥元万千百十一二三年月日号到去上周个QO l|发票公司有限校验码税超过以上\u3000\u00a01２，。ａ😀\n".split(
      "",
    ),
    "from ",
    "01,32,",
    "2024-",
    "[ORDERID_1",
  );
  const messages = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(""));

  test("nothing throws, and every place holds exactly the text it quotes", () => {
    fc.assert(
      fc.property(fc.oneof(messages, fc.string({ unit: "grapheme", maxLength: 200 })), (text) => {
        for (const { at, text: quoted } of read(text)) {
          expect(quoted.length).toBeGreaterThan(0);
          expect(text.slice(at, at + quoted.length)).toBe(quoted);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("figures never overlap", () => {
    fc.assert(
      fc.property(messages, (text) => {
        const figures = read(text).filter(({ kind }) => kind !== "status" && kind !== "company");
        figures.slice(1).forEach((entity, at) => {
          const before = figures[at];
          expect(entity.at).toBeGreaterThanOrEqual((before?.at ?? 0) + (before?.text.length ?? 0));
        });
      }),
      { numRuns: 300 },
    );
  });

  // A quadratic pattern would take minutes at this length; the bound is generous so that a busy machine passes.
  test.each(["1,", "一", "公司有限", "0 ", "1", "2024-", "A1", "10月", "from A ", "超过", "01,32,", "12345678 "])(
    "four thousand characters of %j are read in one go",
    (piece) => {
      const began = performance.now();
      read(piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000));
      expect(performance.now() - began).toBeLessThan(2_000);
    },
  );
});
