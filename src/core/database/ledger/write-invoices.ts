import { type SQL, sql } from "drizzle-orm";
import { exactly } from "../guard.ts";
import { jsonRows, position, positions } from "../json-rows.ts";
import { compileWrite, here, type Write } from "../statement.ts";
import type { InvoiceRow } from "./invoice-row.ts";
import { invoice } from "./schema.ts";

/** The stored form, and the revision that the decision was made on; 0 for a new one. */
export type WrittenInvoice = InvoiceRow & { sellerId: number; buyerId: number; revision: number };

const FIELDS = [
  "digitalNumber",
  "code",
  "number",
  "numberRev",
  "direction",
  "kind",
  "kindLabel",
  "sellerName",
  "sellerTaxId",
  "buyerName",
  "buyerTaxId",
  "sellerId",
  "buyerId",
  "issuedOn",
  "issuedAt",
  "netFen",
  "taxFen",
  "totalFen",
  "red",
  "reverses",
  "platform",
  "drawer",
  "remark",
  "statuses",
  "asOf",
  "source",
  "recordedBy",
  "touchedBy",
] as const satisfies (keyof typeof invoice)[];

const column = (field: (typeof FIELDS)[number]): SQL => sql.identifier(invoice[field].name) as unknown as SQL;

/** One row as an array in the order of FIELDS, after id and revision: positions are cheaper to find than names. */
function valuesOf(row: WrittenInvoice): unknown[] {
  const digits = row.digitalNumber || row.number;
  const numberRev = [...digits].reverse().join("");
  const stored = { ...row, numberRev, statuses: JSON.stringify(row.statuses) };
  return [row.id, row.revision, ...FIELDS.map((field) => stored[field])];
}

const listOf = (rows: readonly WrittenInvoice[]): string => JSON.stringify(rows.map(valuesOf));

const insert = compileWrite<{ organisation: string; list: string }>(
  () => sql`with ${jsonRows} insert into ${invoice} (id, revision, ${sql.join(FIELDS.map(column), sql`, `)}, organisation)
    select ${positions(FIELDS.length + 2)}, ${here("organisation")} from r`,
);

// `+` keeps the planner from walking all of the organisation's invoices: the list leads, the id finds.
const update = compileWrite<{ organisation: string; list: string }>(
  () => sql`with ${jsonRows} update ${invoice} set revision = revision + 1, ${sql.join(
    FIELDS.map((field, at) => sql`${column(field)} = ${position(at + 2)}`),
    sql`, `,
  )} from r
    where ${invoice.id} = ${position(0)} and +${invoice.organisation} = ${here("organisation")} and ${invoice.revision} = ${position(1)}`,
);

/** Plain inserts: a number that somebody else recorded meanwhile is a conflict. */
export const insertInvoices = (organisation: string, rows: readonly WrittenInvoice[]): Write[] =>
  rows.length === 0 ? [] : [insert({ organisation, list: listOf(rows) })];

/** Refused as a whole when any of them has changed since it was read. */
export const updateInvoices = (organisation: string, rows: readonly WrittenInvoice[]): Write[] =>
  rows.length === 0 ? [] : exactly(rows.length, update({ organisation, list: listOf(rows) }));
