import { sql } from "drizzle-orm";
import { jsonRows, positions } from "../json-rows.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { invoiceLine } from "./schema.ts";

export interface LineRow {
  invoice: number;
  ordinal: number;
  name: string;
  spec: string;
  unit: string;
  quantity: string;
  unitPrice: string;
  netFen: number | null;
  rate: string;
  taxFen: number | null;
}

/** Which lines an invoice has already: the last one, and whether another cause wrote any. */
export interface LineState {
  last: number;
  foreign: boolean;
}

const states = compile<{ organisation: string; cause: string; list: string }>(
  () => sql`select ${invoiceLine.invoice} as invoice, max(${invoiceLine.ordinal}) as last, max(${invoiceLine.cause} <> ${here("cause")}) as is_foreign
    from json_each(${here("list")}) as wanted cross join ${invoiceLine}
    where ${invoiceLine.organisation} = ${here("organisation")} and ${invoiceLine.invoice} = wanted.value group by ${invoiceLine.invoice}`,
);

/** The lines that these invoices have, as seen by one cause. */
export const lineStates = (
  organisation: string,
  cause: string,
  invoices: readonly number[],
): Query<Map<number, LineState>> => ({
  statement: states({ organisation, cause, list: JSON.stringify(invoices) }),
  parse: (rows) =>
    new Map(rows.map((row) => [Number(row.invoice), { last: Number(row.last), foreign: row.is_foreign === 1 }])),
});

const insert = compileWrite<{ organisation: string; cause: string; list: string }>(
  () => sql`with ${jsonRows} insert into ${invoiceLine} (invoice, ordinal, name, spec, unit, quantity, unit_price, net_fen, rate, tax_fen, organisation, cause)
    select ${positions(10)}, ${here("organisation")}, ${here("cause")} from r`,
);

export const insertLines = (organisation: string, cause: string, lines: readonly LineRow[]): Write[] => {
  if (lines.length === 0) return [];
  const list = lines.map((row) => [
    row.invoice,
    row.ordinal,
    row.name,
    row.spec,
    row.unit,
    row.quantity,
    row.unitPrice,
    row.netFen,
    row.rate,
    row.taxFen,
  ]);
  return [insert({ organisation, cause, list: JSON.stringify(list) })];
};
