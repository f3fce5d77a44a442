import type { Fen } from "../invoice/index.ts";
import type { LineDraft } from "../ledger/index.ts";
import type { Field } from "./columns.ts";
import { amountIn } from "./read-amounts.ts";
import { cellOf, textOf } from "./read-cell.ts";
import { readIdentity } from "./read-identity.ts";
import type { Table } from "./recognise.ts";
import type { Cell, SheetRow } from "./spreadsheet.ts";

/** One row of 信息汇总表; undefined where it names no invoice. Its amounts belong to the line alone. */
export function readLineRow(row: SheetRow, table: Table): LineDraft | undefined {
  const { columns } = table;
  const identified = readIdentity(row, table);
  if ("problem" in identified) return undefined;
  const text = (field: Field): string => textOf(row, columns, field);
  const amount = (field: Field): Fen | null => {
    const read = amountIn(cellOf(row, columns, field));
    return read === false ? null : (read ?? null);
  };
  return {
    identity: identified.identity,
    line: {
      name: text("item"),
      spec: text("spec"),
      unit: text("unit"),
      quantity: text("quantity"),
      unitPrice: text("unitPrice"),
      netFen: amount("net"),
      rate: rateIn(cellOf(row, columns, "rate")),
      taxFen: amount("tax"),
    },
  };
}

/** `6%`, also where a spreadsheet stored 0.06. */
function rateIn(cell: Cell): string {
  const rate = Number(cell.text);
  return cell.isNumber && rate > 0 && rate < 1 ? `${Number((rate * 100).toFixed(4))}%` : cell.text;
}
