import { addFen, type Fen, fenFromNumber, parseFen } from "../invoice/index.ts";
import type { Columns, Field } from "./columns.ts";
import { LARGEST_FEN } from "./limits.ts";
import { cellOf, isBlank, quoted } from "./read-cell.ts";
import type { CellProblem } from "./read-identity.ts";
import type { Cell, SheetRow } from "./spreadsheet.ts";

export interface Amounts {
  readonly net: Fen | undefined;
  readonly tax: Fen | undefined;
  readonly total: Fen | undefined;
}

const NO_TAX = /^(?:免税|不征税|出口零税率)$/;

/** undefined is an empty cell, false one that holds something else than an amount. */
export function amountIn(cell: Cell): Fen | undefined | false {
  if (isBlank(cell.text) || NO_TAX.test(cell.text)) return undefined;
  const fen = cell.isNumber ? fenFromNumber(Number(cell.text)) : parseFen(cell.text);
  return fen !== undefined && Math.abs(fen) <= LARGEST_FEN ? fen : false;
}

/** Net, tax and total of a row; where all three are there they must add up, where the total is not, it follows. */
export function readAmounts(row: SheetRow, columns: Columns): Amounts | { problem: CellProblem } {
  const found: Partial<Record<Field, Fen>> = {};
  for (const field of ["net", "tax", "total"] as const) {
    const cell = cellOf(row, columns, field);
    const amount = amountIn(cell);
    if (amount === false) return { problem: { field, reason: { code: "bad_amount", text: quoted(cell.text) } } };
    if (amount !== undefined) found[field] = amount;
  }
  const { net, tax, total } = found;
  if (net === undefined && total === undefined) {
    return { problem: { field: columns.has("net") ? "net" : "total", reason: { code: "no_amount" } } };
  }
  const sum = net !== undefined && tax !== undefined ? addFen(net, tax) : undefined;
  if (net !== undefined && tax !== undefined && total !== undefined && sum !== total) {
    return { problem: { field: "total", reason: { code: "totals_disagree", net, tax, total } } };
  }
  return { net, tax, total: total ?? sum };
}
