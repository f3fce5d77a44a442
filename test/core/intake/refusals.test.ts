import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { aWorkbook } from "../../support/a-workbook.ts";
import { anExport, aRow, EXPORT_HEADERS, LINE_HEADERS, tableOf } from "../../support/an-export.ts";
import { anIntake } from "../../support/an-intake.ts";

test("a file that is no export is refused, naming what was expected and what it has", async () => {
  const intake = await anIntake();
  const file = aWorkbook({
    sheets: [
      {
        name: "工资",
        rows: [
          ["姓名", "金额"],
          ["林安", "100"],
        ],
      },
    ],
    created: "2024-11-20T00:00:00Z",
  });
  const outcome = await intake.import(file);
  expect(outcome).toMatchObject({
    kind: "refused",
    code: "not_an_export",
    expected: { sheet: "发票基础信息" },
    found: [{ sheet: "工资", header: ["姓名", "金额"] }],
    onlyLines: false,
  });
});

test("line items alone are refused: they never say what an invoice costs", async () => {
  const intake = await anIntake();
  const rows = tableOf(LINE_HEADERS, [aRow({ 货物或应税劳务名称: "*餐饮服务*餐费" })]);
  const outcome = await intake.import(
    aWorkbook({ sheets: [{ name: "信息汇总表", rows }], created: "2024-11-20T00:00:00Z" }),
  );
  expect(outcome).toMatchObject({ code: "not_an_export", onlyLines: true });
});

test("a header without rows is refused and leaves no trace", async () => {
  const intake = await anIntake();
  expect(await intake.import(anExport({ rows: [] }))).toEqual({
    kind: "refused",
    code: "no_rows",
    sheet: "发票基础信息",
  });
});

const cut = (bytes: Uint8Array, part: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * part));
const compound = (text: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, "utf16le")]);

test.each<[string, string, string, Uint8Array | string]>([
  ["an empty file", "a.xlsx", "empty_file", ""],
  ["a workbook without a cell", "a.xlsx", "empty_file", aWorkbook({ sheets: [{ name: "Sheet1", rows: [] }] })],
  ["a truncated workbook", "a.xlsx", "truncated_file", cut(anExport(), 0.6)],
  ["a workbook with a password", "a.xlsx", "encrypted_file", compound("EncryptedPackage")],
  ["an .xls", "a.xls", "old_workbook", compound("Workbook")],
  ["text that is named .xlsx", "a.xlsx", "not_a_workbook", EXPORT_HEADERS.join(",")],
  ["a web page that is named .xls", "a.xls", "not_a_workbook", "<html><table></table></html>"],
  ["a zip without a workbook", "a.xlsx", "not_a_workbook", zipSync({ "a.txt": strToU8("a") })],
  ["bytes of no encoding", "a.csv", "not_a_workbook", new Uint8Array([0x25, 0x50, 0xff, 0xff, 0x00, 0x80])],
])("%s is refused with its own code", async (_, name, code, bytes) => {
  const intake = await anIntake();
  expect(await intake.import(bytes, { name })).toMatchObject({ kind: "refused", code });
});

test("a file that turns out to be damaged half-way leaves nothing behind", async () => {
  const intake = await anIntake();
  const rows = Array.from({ length: 3000 }, (_, at) =>
    aRow({ 数电发票号码: `241120000000318${String(at).padStart(5, "0")}` }),
  );
  const sound = anExport({ rows, sharedStrings: false });
  const xml = await import("fflate").then(({ unzipSync, strFromU8 }) =>
    strFromU8(unzipSync(sound)["xl/worksheets/sheet1.xml"] as Uint8Array),
  );
  const parts = { "xl/worksheets/sheet1.xml": `${xml.slice(0, -2000)}<row r="1"></c>` };
  expect(await intake.import(anExport({ rows, sharedStrings: false, parts }))).toMatchObject({
    code: "unreadable_file",
  });
  expect(await intake.dump()).toEqual({ invoices: [], events: [], lines: [], images: [] });
});
