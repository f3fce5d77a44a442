import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkbook } from "../../support/a-workbook.ts";
import { readAll, textsIn } from "../../support/read-all.ts";

const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const withSheet = (rows: string, more: Partial<Parameters<typeof aWorkbook>[0]> = {}): Uint8Array =>
  aWorkbook({
    sheets: [{ name: "s", rows: [["共享"]] }],
    ...more,
    parts: { "xl/worksheets/sheet1.xml": `${HEAD}${rows}</sheetData></worksheet>`, ...more.parts },
  });

test("sheets come in the order of their tabs, with the workbook's own dates", async () => {
  const file = await readAll(
    aWorkbook({
      sheets: [
        { name: "发票基础信息", rows: [["a"]] },
        { name: "R&D <1>", rows: [["b"]] },
      ],
      created: "2024-11-20T02:30:00Z",
      modified: "2024-11-21T02:30:00Z",
    }),
  );
  expect(file.sheets.map((sheet) => [sheet.name, textsIn(sheet)])).toEqual([
    ["发票基础信息", [["a"]]],
    ["R&D <1>", [["b"]]],
  ]);
  expect(file).toMatchObject({
    typed: true,
    created: new Date("2024-11-20T02:30:00Z"),
    modified: new Date("2024-11-21T02:30:00Z"),
  });
});

test("a number stays apart from a text that looks like one", async () => {
  const { sheets } = await readAll(
    aWorkbook({ sheets: [{ name: "s", rows: [["0012", { number: 12 }, { number: "2.4112E+19" }]] }] }),
  );
  expect(sheets[0]?.rows[0]?.cells).toEqual([
    { text: "0012", isNumber: false },
    { text: "12", isNumber: true },
    { text: "2.4112E+19", isNumber: true },
  ]);
});

test("dates are stored as numbers and told by their style", async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>45440.4244444444</v></c><c r="B1" s="2"><v>45440</v></c><c r="C1"><v>45440</v></c></row>';
  const from1900 = await readAll(withSheet(rows));
  expect(from1900.sheets.flatMap(textsIn)).toEqual([["2024-05-28 10:11:12", "2024-05-28", "45440"]]);
  const from1904 = await readAll(withSheet(rows.replaceAll("45440", "43978"), { from1904: true }));
  expect(from1904.sheets.flatMap(textsIn)).toEqual([["2024-05-28 10:11:12", "2024-05-28", "43978"]]);
});

test("inline texts, runs, formulas and errors are read as they are shown", async () => {
  const rows =
    '<row><c t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh><t>jia</t></rPh></is></c>' +
    '<c t="str"><f>A1</f><v>公式</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="s"><v>0</v></c></row><row r="5"><c r="C5"><v>1</v></c></row>';
  const { sheets } = await readAll(withSheet(rows));
  expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 5]);
  expect(sheets.flatMap(textsIn)).toEqual([
    ["甲 乙", "公式", "#N/A", "1", "共享"],
    ["", "", "1"],
  ]);
});

test("a prefix in front of every tag makes no difference", async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const { sheets } = await readAll(
    aWorkbook({ sheets: [{ name: "s", rows: [] }], parts: { "xl/worksheets/sheet1.xml": xml } }),
  );
  expect(sheets.flatMap(textsIn)).toEqual([["7"]]);
});

test("whatever texts a sheet holds, shared or inline, they are read as they were written", async () => {
  // XML has no other control characters, and a workbook would escape what looks like its own escapes.
  const text = fc
    .string({ unit: "grapheme", maxLength: 10 })
    .map((one) => one.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/gu, ""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (rows, sharedStrings) => {
        const { sheets } = await readAll(aWorkbook({ sheets: [{ name: "s", rows }], sharedStrings }));
        const trimmed = rows
          .map((row) => row.slice(0, row.findLastIndex((one) => one !== "") + 1))
          .filter((row) => row.length > 0);
        expect(sheets.flatMap(textsIn)).toEqual(trimmed);
      },
    ),
    { numRuns: 100 },
  );
});

test("a sheet is read a little at a time", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`号码${at}`, String(at)]);
  const { fileFromBytes } = await import("../../../src/adapters/files/index.ts");
  const file = await fileFromBytes("a.xlsx", aWorkbook({ sheets: [{ name: "s", rows }], sharedStrings: false })).open();
  const seen: number[] = [];
  for await (const batch of file.sheets[0]?.rows() ?? []) {
    seen.push(batch.length);
    if (seen.length === 2) break;
  }
  expect(Math.max(...seen)).toBeLessThan(5000);
  expect(file.progress()).toBeLessThan(1);
  await file.close();
});
