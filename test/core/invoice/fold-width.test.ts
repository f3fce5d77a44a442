import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalDigits,
  foldWidth,
  kindFromLabel,
  parseCalendarDate,
  parseDigitalNumber,
  parseFen,
  parseInvoiceCode,
  parseTaxId,
  readQrPayload,
  reversedNumberIn,
  statusFromLabel,
} from "../../../src/core/invoice/index.ts";
import { fullWidth } from "./full-width.ts";

const DIGITAL = "26112000000123456789";

describe("full-width text", () => {
  test("folds to what it was, and half-width text stays as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldWidth(fullWidth(text))).toBe(text);
        expect(foldWidth(text)).toBe(text);
      }),
    );
    expect(foldWidth(fullWidth("¥1,234.50 (元)"))).toBe("¥1,234.50 (元)");
  });

  test("is read by every parser like its half-width twin", () => {
    expect(parseFen(fullWidth("¥1,234.50"))).toBe(123450);
    expect(parseFen(fullWidth("(12.00)"))).toBe(-1200);
    expect(parseCalendarDate(fullWidth("2026-11-24 12:30:01"))).toBe("2026-11-24");
    expect(parseCalendarDate(`${fullWidth("2026")}年${fullWidth("5")}月1日`)).toBe("2026-05-01");
    expect(parseDigitalNumber(fullWidth("2611 2000 0001 2345 6789"))).toBe(DIGITAL);
    expect(parseInvoiceCode(fullWidth("011002600111"))).toBe("011002600111");
    expect(parseTaxId(fullWidth("91110108ma0000000x"))).toBe("91110108MA0000000X");
    expect(canonicalDigits(fullWidth("2611-2OOO|l_2"))).toBe("26112000112");
  });

  test("is what real cells and remarks are made of", () => {
    expect(kindFromLabel(`数电发票${fullWidth("(")}增值税专用发票${fullWidth(")")}`)).toBe("digital_special");
    expect(kindFromLabel(`电子发票${fullWidth("(")}普通发票${fullWidth(")")}`)).toBe("digital_ordinary");
    expect(kindFromLabel(`增值税普通发票${fullWidth("(")}电子${fullWidth(")")}`)).toBe("electronic_ordinary");
    expect(statusFromLabel("validity", `已红冲${fullWidth("-")}全额`)).toBe("fully_reversed");
    expect(statusFromLabel("posting", `已入账${fullWidth("(")}企业所得税不扣除${fullWidth(")")}`)).toBe(
      "posted_not_deductible",
    );
    expect(reversedNumberIn(`被红冲蓝字数电发票号码${fullWidth(":")}${DIGITAL}`)?.digitalNumber).toBe(DIGITAL);
    expect(reversedNumberIn(`对应正数发票代码${fullWidth(":")}1100261130号码${fullWidth(":")}00123456`)).toMatchObject({
      code: "1100261130",
      number: "00123456",
    });
    expect(readQrPayload(fullWidth(`01,32,,${DIGITAL},1.00,20261124,,`))).toMatchObject({ amount: 100, crc: "absent" });
  });
});
