import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { fen, formatFen } from "../../src/core/invoice/index.ts";
import type { InvoiceDraft } from "../../src/core/ledger/index.ts";
import { columnName } from "../../test/support/a-workbook.ts";
import { EXPORT_HEADERS } from "../../test/support/an-export.ts";
import { invoices } from "./invoices.ts";

const amount = (value: InvoiceDraft["net"]): string => formatFen(value ?? fen(0)).replaceAll(",", "");

/** An invoice as a row of the e-tax bureau's export. */
const rowOf = (draft: InvoiceDraft, at: number): string[] => [
  ...[String(at + 1), draft.identity.code, draft.identity.number, draft.identity.digitalNumber],
  ...[
    draft.seller.taxId,
    draft.seller.name,
    draft.buyer.taxId,
    draft.buyer.name,
    `${draft.issuedOn} ${draft.issuedAt}`,
  ],
  ...[amount(draft.net), amount(draft.tax), amount(draft.total), draft.platform, draft.kindLabel],
  ...[draft.statuses.validity === "void" ? "作废" : "正常", "是", "正常", draft.drawer, draft.remark],
];

function* rows(count: number): Generator<string[]> {
  yield EXPORT_HEADERS;
  let at = 0;
  for (const draft of invoices(count)) yield rowOf(draft, at++);
}

/** Hands over texts a few hundred KiB at a time. */
function inBlocks(texts: Iterable<string>, write: (block: string) => void): void {
  let block = "";
  for (const text of texts) {
    block += text;
    if (block.length < 1 << 18) continue;
    write(block);
    block = "";
  }
  write(block);
}

export function writeCsv(path: string, count: number): void {
  const file = openSync(path, "w");
  function* lines() {
    for (const row of rows(count)) yield `${row.join(",")}\r\n`;
  }
  inBlocks(lines(), (block) => writeSync(file, block));
  closeSync(file);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const PARTS = {
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="发票基础信息" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

const cell = (text: string, column: number, row: number): string =>
  text === "" ? "" : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

function* sheet(count: number): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetData>`;
  let at = 0;
  for (const row of rows(count)) {
    at++;
    yield `<row r="${at}">${row.map((text, column) => cell(text, column, at)).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

export function writeXlsx(path: string, count: number): void {
  const file = openSync(path, "w");
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const add = (name: string, texts: Iterable<string>): void => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    inBlocks(texts, (block) => part.push(strToU8(block)));
    part.push(new Uint8Array(), true);
  };
  for (const [name, xml] of Object.entries(PARTS)) add(name, [xml]);
  add("xl/worksheets/sheet1.xml", sheet(count));
  zip.end();
  closeSync(file);
}
