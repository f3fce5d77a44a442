import { foldWidth } from "../invoice/index.ts";
import type { Columns, Field } from "./columns.ts";
import { QUOTED_CHARACTERS } from "./limits.ts";
import type { Cell, SheetRow } from "./spreadsheet.ts";

// `="0110"`, a leading apostrophe or a trailing tab keep a spreadsheet from taking digits for a number.
const QUOTED = /^=\s*"(.*)"$/s;
// Controls other than tabs and line breaks, and marks without width.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u200b-\u200f\u2060\ufeff]/gu;

/** The text of a cell as it was meant. */
export function clean(text: string): string {
  const bare = text.replace(UNSEEN, "").trim();
  return (QUOTED.exec(bare)?.[1] ?? bare.replace(/^'/, "")).trim();
}

const NOTHING: Cell = { text: "", isNumber: false };

/** The cell under a field's header, cleaned; empty where the column or the cell is absent. */
export function cellOf(row: SheetRow, columns: Columns, field: Field): Cell {
  const column = columns.get(field);
  const cell = column && row.cells[column.at];
  return cell ? { text: clean(cell.text), isNumber: cell.isNumber } : NOTHING;
}

/** A name or a remark, on one line. */
export const textOf = (row: SheetRow, columns: Columns, field: Field): string =>
  cellOf(row, columns, field).text.replace(/\s+/g, " ");

/** How exports write that there is nothing. */
export const isBlank = (text: string): boolean => /^(?:[-—/*]|无)*$/.test(foldWidth(text));

/** A text as a problem repeats it. */
export const quoted = (text: string): string =>
  text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
