import { sql } from "drizzle-orm";
import { type InvoiceRow, invoiceFacts, parseFacts } from "../ledger/index.ts";
import { invoice, invoiceLine } from "../ledger/schema.ts";
import { compile, here, type Query } from "../statement.ts";

// The few identifiers lead: the planner would rather walk all that the organisation has in the order of their dates.
const reversing = compile<{ organisation: string; digits: string; most: number }>(
  () =>
    sql`select ${invoiceFacts} from json_each(${here("digits")}) wanted cross join ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.reverses} = wanted.value and ${invoice.reverses} <> '' order by ${invoice.issuedOn}, ${invoice.id} limit ${here("most")}`,
);

/** The red invoices that name one of these identifiers as their blue one, oldest first. */
export const invoicesReversing = (organisation: string, digits: string[], most: number): Query<InvoiceRow[]> => ({
  statement: reversing({ organisation, digits: JSON.stringify(digits), most }),
  parse: (rows) => rows.map(parseFacts),
});

export interface LineRow {
  name: string;
  spec: string;
  quantity: string;
  unit: string;
  rate: string;
  netFen: number | null;
  taxFen: number | null;
}

const lines = compile<{ organisation: string; invoice: number; most: number }>(
  () =>
    sql`select name, spec, quantity, unit, rate, net_fen, tax_fen from ${invoiceLine} where ${invoiceLine.organisation} = ${here("organisation")} and ${invoiceLine.invoice} = ${here("invoice")} order by ${invoiceLine.ordinal} limit ${here("most")}`,
);

/** An invoice's line items in their order. */
export const linesOf = (organisation: string, invoiceId: number, most: number): Query<LineRow[]> => ({
  statement: lines({ organisation, invoice: invoiceId, most }),
  parse: (rows) =>
    rows.map((row) => ({
      name: String(row.name),
      spec: String(row.spec),
      quantity: String(row.quantity),
      unit: String(row.unit),
      rate: String(row.rate),
      netFen: row.net_fen === null ? null : Number(row.net_fen),
      taxFen: row.tax_fen === null ? null : Number(row.tax_fen),
    })),
});
