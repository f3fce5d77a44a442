import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crc16Buypass,
  formatFen,
  isOfficialHost,
  type QrPayload,
  readQrPayload,
} from "../../../src/core/invoice/index.ts";
import { amount, calendarDate, digitalDigits, digits } from "./arbitraries.ts";

const DIGITAL = "26112000000123456789";
const crcOf = (text: string) => crc16Buypass(new TextEncoder().encode(text));
const hex = (text: string) => crcOf(text).toString(16).toUpperCase().padStart(4, "0");
const withComma = (before: string) => `${before},${hex(`${before},`)}`;
const withoutComma = (before: string) => `${before},${hex(before)}`;

function read(text: string): QrPayload {
  const payload = readQrPayload(text);
  if ("problem" in payload) throw new Error(`${text}: ${payload.problem}`);
  return payload;
}

describe("the checksum", () => {
  test("is CRC-16/BUYPASS, by its published check value", () => {
    expect(crcOf("123456789")).toBe(0xfee8);
    expect(crcOf("")).toBe(0);
  });

  test("changes with every single byte", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, n, flip) => {
          const at = n % bytes.length;
          const altered = bytes.map((byte, index) => (index === at ? byte ^ flip : byte));
          expect(crc16Buypass(altered)).not.toBe(crc16Buypass(bytes));
        },
      ),
    );
  });
});

describe("an invoice's QR code", () => {
  const digital = `01,32,,${DIGITAL},64.90,20260309,`;
  const paper = "01,10,011002600111,00123456,94.34,20260829,12345678901234567890";
  const special = "01,01,1100261130,00123456,571.43,20260306";

  test("of a digital invoice has an empty second segment and a total", () => {
    expect(read(withComma(digital))).toEqual({
      type: "32",
      kind: "digital_ordinary",
      identity: { digitalNumber: DIGITAL, code: "", number: "" },
      amount: 6490,
      amountMeans: "total",
      date: "2026-03-09",
      checkCode: "",
      crc: "ok",
    });
  });

  test("of a paper invoice has a code, a net amount and a check code", () => {
    expect(read(withComma(paper))).toMatchObject({
      kind: "electronic_ordinary",
      identity: { digitalNumber: "", code: "011002600111", number: "00123456" },
      amount: 9434,
      amountMeans: "net",
      checkCode: "12345678901234567890",
      crc: "ok",
    });
  });

  test.each([
    ["the comma before the checksum counted", withComma(paper)],
    ["that comma not counted", withoutComma(paper)],
    ["a trailing comma", `${withComma(paper)},`],
    ["a trailing blank", `${withComma(paper)} `],
    ["lower-case hexadecimal", withComma(paper).replace(/[^,]+$/, (crc) => crc.toLowerCase())],
    ["the empty check code dropped, checksum over what is left", withComma(special)],
    ["the empty check code dropped after the checksum was made", `${special},${hex(`${special},,`)},`],
    ["the empty check code kept", `${withComma(`${special},`)},`],
  ])("is read with %s", (_dialect, text) => {
    expect(read(text)).toMatchObject({
      crc: "ok",
      date: expect.stringMatching(/^2026-/),
      identity: { number: "00123456" },
    });
  });

  test("is read when the checksum has lost its leading zeros", () => {
    const found = Array.from({ length: 2000 }, (_, n) => `01,32,,${DIGITAL},${n}.10,20260309,`).find(
      (text) => crcOf(`${text},`) < 0x100,
    );
    expect(found).toBeDefined();
    expect(read(`${found},${crcOf(`${found},`).toString(16)}`).crc).toBe("ok");
  });

  test.each([
    ["no seventh segment at all", `01,32,,${DIGITAL},199.00,20260720`],
    ["dashes in the date and an empty checksum", `01,32,,${DIGITAL},54.3,2026-07-20,,`],
    ["a check code and no checksum", "01,10,011002600111,00123456,94.34,20260720,12345678901234567890,"],
  ])("with %s has an absent checksum, and is read", (_dialect, text) => {
    expect(read(text)).toMatchObject({ crc: "absent", date: "2026-07-20" });
  });

  test("that was altered fails its checksum, and is still read", () => {
    const altered = withComma(digital).replace("64.90", "94.90");
    expect(read(altered)).toMatchObject({ crc: "failed", amount: 9490 });
    expect(read(`${digital},XYZ1`).crc).toBe("failed");
  });

  test("believes the code before the type, and a rail ticket only with a digital number", () => {
    expect(read("01,51,011002600111,00123456,39.62,20260227,12345678901234567890,").kind).toBe("electronic_ordinary");
    expect(read(`01,51,,${DIGITAL},39.62,20260227,,`).kind).toBe("rail");
    expect(read(`01,99,,${DIGITAL},39.62,20260227,,`).kind).toBe("unknown");
    expect(read("01,04,011002600104,00123456,39.62,20260227,,").amountMeans).toBe("unknown");
  });

  test("keeps every field in its place, whatever is empty", () => {
    fc.assert(
      fc.property(digitalDigits, amount, calendarDate, fc.boolean(), (number, value, date, trailing) => {
        const plain = formatFen(value).replaceAll(",", "");
        const text = withComma(`01,31,,${number},${plain},${date.replaceAll("-", "")},`) + (trailing ? "," : "");
        expect(read(text)).toMatchObject({ identity: { digitalNumber: number }, amount: value, date, crc: "ok" });
      }),
    );
    fc.assert(
      fc.property(digits(8), calendarDate, (number, date) => {
        fc.pre(!/^0+$/.test(number));
        const text = withoutComma(`01,01,1100261130,${number},1.00,${date.replaceAll("-", "")},`);
        expect(read(text)).toMatchObject({ identity: { number }, date, amount: 100, crc: "ok" });
      }),
    );
  });

  test("that is a link is shown as one, official or not", () => {
    const official = "https://dppt.beijing.chinatax.gov.cn:8443/v/2_26112000000123456789";
    expect(readQrPayload(official)).toMatchObject({ problem: "link", official: true, url: official });
    expect(readQrPayload("https://chinatax.gov.cn.example.com/v")).toMatchObject({ problem: "link", official: false });
    expect(readQrPayload("http://")).toEqual({ problem: "not_an_invoice" });
  });

  test.each(["", "hello", "01,32", "02,32,,26112000000123456789,1.00,20260101,,", "01,32,,1,2,3,4,5,6,7", "WIFI:S:x;"])(
    "%j is not an invoice",
    (text) => {
      expect(readQrPayload(text)).toEqual({ problem: "not_an_invoice" });
    },
  );

  test("without a number names none", () => {
    expect(readQrPayload("01,10,,00123456,1.00,20260101,,")).toEqual({ problem: "no_number" });
    expect(readQrPayload("01,32,,,1.00,20260101,,")).toEqual({ problem: "no_number" });
  });

  test("never makes the reader throw", () => {
    const piece = fc.constantFrom("01", "32", ",", ",,", DIGITAL, "https://", "F00D", "1.00", " ", ",");
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (all) => void readQrPayload(all.join(""))));
  });
});

test("only the tax bureau's own hosts are official", () => {
  const hosts = ["chinatax.gov.cn", "inv-veri.chinatax.gov.cn", "Etax.Beijing.ChinaTax.gov.cn."];
  expect(hosts.map(isOfficialHost)).toEqual([true, true, true]);
  expect(["chinataxx.gov.cn", "xchinatax.gov.cn", "chinatax.gov.cn.cc", "gov.cn", ""].some(isOfficialHost)).toBe(false);
});

// Payloads scanned from real invoices belong to others and stay outside; a column of a CSV file says what is right.
const SAMPLES = process.env.PIAOWEN_QR_SAMPLES ?? "";

test.skipIf(!existsSync(SAMPLES))("collected payloads get the verdict that was measured for them", () => {
  const rows = readFileSync(SAMPLES, "utf8").trim().split("\n").slice(1);
  for (const row of rows) {
    const [, text = "", measured = ""] = /^"([^"]*)",\d+,\w+,(\w+),/.exec(row) ?? [];
    const expected = measured.startsWith("ok") ? "ok" : measured === "no_crc" ? "absent" : "failed";
    const payload = read(text);
    expect([text, payload.crc]).toEqual([text, expected]);
    expect(payload.amount).toBeGreaterThan(0);
    expect(payload.date).toBeDefined();
  }
});
