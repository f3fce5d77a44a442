import { type CalendarDate, kindFromLabel, parseTaxId, reversedNumberIn } from "../invoice/index.ts";
import { type InvoiceDraft, numberOf, type Party } from "../ledger/index.ts";
import type { Field } from "./columns.ts";
import { readAmounts } from "./read-amounts.ts";
import { cellOf, isBlank, quoted, textOf } from "./read-cell.ts";
import { readIssueTime } from "./read-date.ts";
import { type CellProblem, readIdentity } from "./read-identity.ts";
import { readStatuses, type Unread } from "./read-statuses.ts";
import { headerOf, type Table } from "./recognise.ts";
import type { RowProblem } from "./report.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** A row of the file as a draft of an invoice, or why it cannot be one. */
export type RowReading =
  | {
      readonly kind: "draft";
      readonly row: number;
      readonly draft: InvoiceDraft;
      readonly repaired: boolean;
      readonly unread: readonly Unread[];
    }
  | { readonly kind: "problem"; readonly problem: RowProblem };

/** Reads one row of 发票基础信息 or of a 抵扣勾选 list. */
export function readInvoiceRow(row: SheetRow, table: Table, lastDay: CalendarDate): RowReading {
  const { columns } = table;
  const identified = readIdentity(row, table);
  if ("problem" in identified) return problemIn(row, table, identified.problem);
  const issued = readIssueTime(row, table, lastDay);
  if ("problem" in issued) return problemIn(row, table, issued.problem);
  const amounts = readAmounts(row, columns);
  if ("problem" in amounts) return problemIn(row, table, amounts.problem);

  const unread: Unread[] = [];
  const party = (name: Field, taxId: Field): Party => ({
    name: textOf(row, columns, name),
    taxId: taxIdIn(row, table, taxId, unread),
  });
  const { statuses, unread: labels } = readStatuses(row, table);
  const kindLabel = textOf(row, columns, "kind");
  const remark = textOf(row, columns, "remark");
  const reversed = remark ? reversedNumberIn(remark) : undefined;
  const draft: InvoiceDraft = {
    identity: identified.identity,
    kind: kindLabel ? kindFromLabel(kindLabel) : "unknown",
    kindLabel,
    seller: party("sellerName", "sellerTaxId"),
    buyer: party("buyerName", "buyerTaxId"),
    ...issued,
    ...amounts,
    red: textOf(row, columns, "positive") === "否" || (amounts.total ?? amounts.net ?? 0) < 0,
    reverses: reversed ? numberOf(reversed) : "",
    platform: textOf(row, columns, "platform"),
    drawer: textOf(row, columns, "drawer"),
    remark,
    statuses,
  };
  return { kind: "draft", row: row.row, draft, repaired: identified.repaired, unread: [...unread, ...labels] };
}

const problemIn = (row: SheetRow, { columns }: Table, { field, reason }: CellProblem): RowReading => ({
  kind: "problem",
  problem: { row: row.row, column: headerOf(columns, field), ...reason },
});

// A tax id that cannot be one says nothing about who the party is, and is no reason to lose the invoice.
function taxIdIn(row: SheetRow, { columns }: Table, field: Field, unread: Unread[]): string {
  const { text, isNumber } = cellOf(row, columns, field);
  if (isBlank(text)) return "";
  const taxId = isNumber && text.length > 15 ? undefined : parseTaxId(text);
  if (taxId === undefined) unread.push({ field, text: quoted(text) });
  return taxId ?? "";
}
