import { strToU8, zipSync } from "fflate";

/** A text, a number as it would be written into the XML, or a date as a styled serial number. */
export type CellWish = string | { number: string | number } | { date: number } | undefined;

export interface SheetWish {
  name: string;
  rows: CellWish[][];
}

export interface WorkbookWish {
  sheets: SheetWish[];
  created?: string;
  modified?: string;
  from1904?: boolean;
  sharedStrings?: boolean;
  /** Parts to add or to replace. */
  parts?: Record<string, string>;
  /** Parts to leave out. */
  without?: string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\r/g, "&#13;");

export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}

/** The bytes of a small .xlsx; style 1 is a date with its time, style 2 `yyyy"年"m"月"d"日"`. */
export function aWorkbook(wish: WorkbookWish): Uint8Array {
  const strings: string[] = [];
  const indexes = new Map<string, number>();
  const shared = (text: string): number => {
    const known = indexes.get(text) ?? strings.push(text) - 1;
    indexes.set(text, known);
    return known;
  };
  const cell = (value: CellWish, at: string): string => {
    if (value === undefined || value === "") return "";
    if (typeof value !== "string") {
      return "date" in value
        ? `<c r="${at}" s="1"><v>${value.date}</v></c>`
        : `<c r="${at}"><v>${value.number}</v></c>`;
    }
    if (wish.sharedStrings ?? true) return `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const sheet = ({ rows }: SheetWish): string => {
    const lines = rows.map((row, y) => {
      const cells = row.map((value, x) => cell(value, `${columnName(x)}${y + 1}`)).join("");
      return cells === "" ? "" : `<row r="${y + 1}">${cells}</row>`;
    });
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  };
  const parts: Record<string, string> = {};
  wish.sheets.forEach((one, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet(one);
  });
  Object.assign(parts, frame(wish));
  if (wish.sharedStrings ?? true) {
    const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
    parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;
  }
  Object.assign(parts, wish.parts);
  for (const path of wish.without ?? []) delete parts[path];
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 1 });
}

function frame({ sheets, created, modified, from1904 }: WorkbookWish): Record<string, string> {
  const tabs = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const date = (name: string, value: string | undefined): string =>
    value ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${value}</dcterms:${name}>` : "";
  return {
    "_rels/.rels": relations(
      relation("r1", `${OFFICE}/officeDocument`, "xl/workbook.xml") +
        relation("r2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => relation(`rId${at + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`)).join("") +
        relation("s1", `${OFFICE}/sharedStrings`, "sharedStrings.xml") +
        relation("s2", `${OFFICE}/styles`, "/xl/styles.xml"),
    ),
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${date("created", created)}${date("modified", modified)}</cp:coreProperties>`,
  };
}
