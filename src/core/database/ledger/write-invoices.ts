import { type SQL, sql } from "drizzle-orm";
import { exactly } from "../guard.ts";
import { compileWrite, type Write } from "../statement.ts";
import type { InvoiceRow } from "./invoice-row.ts";
import { invoice } from "./schema.ts";

/** The stored form, and the revision that the decision was made on; 0 for a new one. */
export type WrittenInvoice = InvoiceRow & { revision: number };

const here = (name: string) => sql.placeholder(name);

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
const value = (at: number): SQL => sql.raw(`r.value ->> ${at}`);

/** One row as an array in the order of FIELDS, after id and revision: positions are cheaper to find than names. */
function positions(row: WrittenInvoice): unknown[] {
  const digits = row.digitalNumber || row.number;
  const numberRev = [...digits].reverse().join("");
  const stored = { ...row, numberRev, statuses: JSON.stringify(row.statuses) };
  return [row.id, row.revision, ...FIELDS.map((field) => stored[field])];
}

const listOf = (rows: readonly WrittenInvoice[]): string => JSON.stringify(rows.map(positions));

const insert = compileWrite<{ organisation: string; list: string }>(
  () => sql`insert into ${invoice} (id, organisation, revision, ${sql.join(FIELDS.map(column), sql`, `)})
    select ${value(0)}, ${here("organisation")}, ${value(1)}, ${sql.join(
      FIELDS.map((_, at) => value(at + 2)),
      sql`, `,
    )} from json_each(${here("list")}) as r`,
);

const update = compileWrite<{ organisation: string; list: string }>(
  () => sql`update ${invoice} set revision = revision + 1, ${sql.join(
    FIELDS.map((field, at) => sql`${column(field)} = ${value(at + 2)}`),
    sql`, `,
  )} from json_each(${here("list")}) as r
    where ${invoice.id} = ${value(0)} and ${invoice.organisation} = ${here("organisation")} and ${invoice.revision} = ${value(1)}`,
);

/** Plain inserts: a number that somebody else recorded meanwhile is a conflict. */
export const insertInvoices = (organisation: string, rows: readonly WrittenInvoice[]): Write[] =>
  rows.length === 0 ? [] : [insert({ organisation, list: listOf(rows) })];

/** Refused as a whole when any of them has changed since it was read. */
export const updateInvoices = (organisation: string, rows: readonly WrittenInvoice[]): Write[] =>
  rows.length === 0 ? [] : exactly(rows.length, update({ organisation, list: listOf(rows) }));
