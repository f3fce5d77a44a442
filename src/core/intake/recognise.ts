import { type Columns, columnsOf, type Field, usualHeader } from "./columns.ts";
import { HEADER_SEARCH_ROWS, SHEETS_SEARCHED } from "./limits.ts";
import type { ExportKind, Refusal } from "./report.ts";
import type { Sheet, SheetRow, Spreadsheet } from "./spreadsheet.ts";

/** A sheet whose header row says what it is. */
export interface Table {
  readonly kind: ExportKind;
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly headerRow: number;
  /** Whether the file tells a number from a text; where it does not, a short number may have lost zeros. */
  readonly typed: boolean;
}

export const MAIN_SHEET = "发票基础信息";

const EXPECTED = ["数电发票号码", "发票代码", "发票号码", "销方识别号", "销方名称", "购方识别号"].concat([
  "购买方名称",
  "开票日期",
  "金额",
  "税额",
  "价税合计",
  "发票状态",
]);

const IDENTIFIES: Field[] = ["digitalNumber", "number"];
const HAS_PARTY: Field[] = ["sellerName", "sellerTaxId", "buyerName", "buyerTaxId"];
const HAS_AMOUNT: Field[] = ["net", "total"];

function kindOf(columns: Columns): ExportKind | undefined {
  const some = (fields: Field[]): boolean => fields.some((field) => columns.has(field));
  if (!some(IDENTIFIES)) return undefined;
  if (columns.has("item")) return "lines";
  if (!columns.has("issued") || !some(HAS_AMOUNT)) return undefined;
  if (columns.has("usage")) return "usage";
  return some(HAS_PARTY) ? "invoices" : undefined;
}

interface Peeked {
  readonly sheet: Sheet;
  readonly table: Omit<Table, "sheet" | "typed"> | undefined;
  /** The fullest of the first rows, which is what a person would call the header. */
  readonly header: readonly string[];
}

async function peek(sheet: Sheet): Promise<Peeked> {
  let seen = 0;
  let header: readonly string[] = [];
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      const columns = columnsOf(row.cells);
      const kind = kindOf(columns);
      if (kind) return { sheet, table: { kind, columns, headerRow: row.row }, header };
      const texts = textsOf(row);
      if (texts.length > header.length) header = texts;
      if (texts.length > 0 && ++seen >= HEADER_SEARCH_ROWS) return { sheet, table: undefined, header };
    }
  }
  return { sheet, table: undefined, header };
}

const textsOf = ({ cells }: SheetRow): string[] =>
  cells.flatMap((cell) => (cell && cell.text.trim() !== "" ? [cell.text.trim()] : []));

/** The tables of a file that can be imported, invoices before their lines. */
export async function recognise(file: Spreadsheet): Promise<{ tables: Table[] } | { refusal: Refusal }> {
  const peeked: Peeked[] = [];
  for (const sheet of file.sheets.slice(0, SHEETS_SEARCHED)) peeked.push(await peek(sheet));
  if (peeked.every(({ table, header }) => !table && header.length === 0)) {
    return { refusal: { code: "empty_file", detail: "no cells" } };
  }
  const found = peeked.flatMap(({ sheet, table }) => (table ? [{ ...table, sheet, typed: file.typed }] : []));
  // Sheets for single trades repeat invoices in other columns: where the main sheet exists, it alone speaks.
  const main = found.filter(({ kind, sheet }) => kind !== "lines" && sheet.name === MAIN_SHEET);
  const invoices = main.length > 0 ? main : found.filter(({ kind }) => kind !== "lines");
  const lines = found.filter(({ kind }) => kind === "lines");
  return invoices.length > 0 ? { tables: [...invoices, ...lines] } : { refusal: notAnExport(peeked, lines.length > 0) };
}

function notAnExport(peeked: readonly Peeked[], onlyLines: boolean): Refusal {
  const found = peeked.map(({ sheet, table, header }) => ({
    sheet: sheet.name,
    header: table ? [...table.columns.values()].map((column) => column.header) : header.slice(0, 30),
  }));
  return { code: "not_an_export", expected: { sheet: MAIN_SHEET, columns: EXPECTED }, found, onlyLines };
}

/** The header of a field in this file, or what today's export calls it. */
export const headerOf = (columns: Columns, field: Field): string => columns.get(field)?.header ?? usualHeader(field);
