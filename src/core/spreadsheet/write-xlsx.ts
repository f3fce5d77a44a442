import { isFormula, type OutCell, type OutRows, plainYuan, visible } from "./cell.ts";
import { writeZip } from "./write-zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
// Styles by number: 0 plain, 1 text that begins like a formula and stays text when edited, 2 an amount.
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf quotePrefix="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const workbook = (sheet: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Excel refuses longer text. */
const LONGEST = 32_000;

function xlsxCell(cell: OutCell): string {
  if (cell === undefined || cell === "") return "<c/>";
  if (typeof cell !== "string") return `<c s="2"><v>${plainYuan(cell.fen)}</v></c>`;
  const text = visible(cell).slice(0, LONGEST).toWellFormed();
  // An inline string is text and nothing else: no formula, no shared table, no link.
  const style = isFormula(text) ? ' s="1"' : "";
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function* sheet(rows: OutRows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  for await (const some of rows) {
    yield encoder.encode(some.map((row) => `<row>${row.map(xlsxCell).join("")}</row>`).join(""));
  }
  yield encoder.encode("</sheetData></worksheet>");
}

/** Rows as a workbook of one sheet, streamed; every text is text, never a formula. */
export const writeXlsx = (name: string, rows: OutRows): AsyncGenerator<Uint8Array> =>
  writeZip([
    { name: "[Content_Types].xml", content: once(CONTENT_TYPES) },
    { name: "_rels/.rels", content: once(RELATIONS) },
    { name: "xl/workbook.xml", content: once(workbook(name)) },
    { name: "xl/_rels/workbook.xml.rels", content: once(WORKBOOK_RELATIONS) },
    { name: "xl/styles.xml", content: once(STYLES) },
    { name: "xl/worksheets/sheet1.xml", content: sheet(rows) },
  ]);
