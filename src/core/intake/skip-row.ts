import { foldWidth } from "../invoice/index.ts";
import { cellOf } from "./read-cell.ts";
import type { Table } from "./recognise.ts";
import type { SheetRow } from "./spreadsheet.ts";

const FOOTER = /^(?:合计|总计|小计|本页合计|本页小计|累计|份数)|^共\d+[张份条行]|份数/;

/** Whether a row is none: blank, a note in a single cell, a footer (合计, 份数), or the header once more. */
export function isNoInvoice(row: SheetRow, { columns }: Table): boolean {
  const identifiers = (["digitalNumber", "number", "code"] as const).map((field) => cellOf(row, columns, field).text);
  if (identifiers.some((text) => /[\d０-９]/.test(text))) return false;
  const texts = row.cells.flatMap((cell) =>
    cell && cell.text.trim() !== "" ? [foldWidth(cell.text).replace(/\s/g, "")] : [],
  );
  if (texts.length <= 1) return true;
  const header = columns.get("number") ?? columns.get("digitalNumber");
  if (header && row.cells[header.at]?.text.trim() === header.header) return true;
  return texts.some((text) => FOOTER.test(text));
}
