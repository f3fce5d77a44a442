import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fileFromBytes } from "../../../src/adapters/files/index.ts";
import { fen } from "../../../src/core/invoice/index.ts";
import { isFormula, type OutCell, visible, writeCsv, writeXlsx } from "../../../src/core/spreadsheet/index.ts";

async function* rows(...all: OutCell[][]) {
  for (const row of all) yield [row];
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

async function readBack(bytes: Uint8Array, name: string): Promise<string[][]> {
  const file = await fileFromBytes(name, bytes).open();
  const read: string[][] = [];
  for (const sheet of file.sheets) {
    for await (const some of sheet.rows())
      for (const { cells } of some) read.push(cells.map((cell) => cell?.text ?? ""));
  }
  await file.close();
  return read;
}

const HOSTILE = [
  "=1+1",
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "=cmd|' /C calc'!A0",
  "＝1＋1",
  " =1",
  "<b>",
  '"',
  "a,b",
  "\u202e倒",
  "]]>",
  "&amp;",
  "\u0000",
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));

describe("a workbook", () => {
  test("is read back as it was written, amounts as numbers", async () => {
    const bytes = await bytesOf(writeXlsx("发票", rows(["名称", "金额"], ["砚田 & 云杉", { fen: fen(-128_000) }])));
    expect(await readBack(bytes, "x.xlsx")).toEqual([
      ["名称", "金额"],
      ["砚田 & 云杉", "-1280.00"],
    ]);
  });

  test("has no formula, whatever its cells say", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (cells) => {
        const bytes = await bytesOf(writeXlsx("发票", rows(cells)));
        const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
        const tags = [...sheet.matchAll(/<(\/?[\w]+)/g)].map(([, tag]) => tag);
        expect(new Set(tags)).not.toContain("f");
        const written = [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, inside]) => inside);
        expect(written).toHaveLength(cells.filter((cell) => cell !== "").length);
        expect(sheet).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a csv file", () => {
  const cellsOf = async (cells: OutCell[]) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(writeCsv(rows(cells))));

  test("begins with a mark, so that a spreadsheet reads it as UTF-8", async () => {
    expect(await cellsOf(["名称"])).toBe("\ufeff名称\r\n");
  });

  test("keeps negative amounts as numbers", async () => {
    expect(await cellsOf([{ fen: fen(-128_000) }])).toBe("\ufeff-1280.00\r\n");
  });

  test("has no cell that a spreadsheet would run, whatever it is made from", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (cell) => {
        const line = (await cellsOf([cell])).slice(1, -2);
        const value = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        expect(isFormula(value)).toBe(false);
        expect(value).toBe(isFormula(visible(cell)) ? `'${visible(cell)}` : visible(cell));
      }),
    );
  });
});
