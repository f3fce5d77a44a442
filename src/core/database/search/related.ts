import { type SQL, sql } from "drizzle-orm";
import { type InvoiceRow, invoiceFacts, parseFacts } from "../ledger/index.ts";
import { invoice, invoiceLine } from "../ledger/schema.ts";
import { compile, compileOneRow, here, type Query } from "../statement.ts";
import { byDigital, byPair } from "./by-identifier.ts";

// The few identifiers lead: the planner would rather walk all that the organisation has in the order of their dates.
const reds: SQL = sql`select ${invoiceFacts} from json_each(${here("names")}) wanted cross join ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.reverses} = wanted.value and ${invoice.reverses} <> '' order by ${invoice.issuedOn}, ${invoice.id} limit ${here("mostRed")}`;

const reversing = compile<{ organisation: string; names: string; mostRed: number }>(() => reds);

/** The red invoices that name one of these identifiers as their blue one, oldest first. */
export const invoicesReversing = (organisation: string, names: string[], most: number): Query<InvoiceRow[]> => ({
  statement: reversing({ organisation, names: JSON.stringify(names), mostRed: most }),
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

/** An invoice as others are related to it; `reverses` is a 20-digit number or a pair, '' where it names none. */
export interface RelatedKey {
  id: number;
  names: string[];
  reverses: { digital: string; code: string; number: string };
}

export interface RelatedRows {
  red: InvoiceRow[];
  blue: InvoiceRow | undefined;
  lines: LineRow[];
}

interface RelatedValues {
  organisation: string;
  id: number;
  names: string;
  digital: string;
  code: string;
  number: string;
  mostRed: number;
  mostLines: number;
}

const lines = sql`select json_object('name', name, 'spec', spec, 'quantity', quantity, 'unit', unit, 'rate', rate, 'netFen', net_fen, 'taxFen', tax_fen) as line from ${invoiceLine} where ${invoiceLine.organisation} = ${here("organisation")} and ${invoiceLine.invoice} = ${here("id")} order by ${invoiceLine.ordinal} limit ${here("mostLines")}`;

const related = compileOneRow<RelatedValues>(
  () => sql`select
    (select json_group_array(json(facts)) from (${reds})) as red,
    coalesce((${byDigital}), (${byPair})) as blue,
    (select json_group_array(json(line)) from (${lines})) as lines`,
);

/** What names an invoice, what it names, and its line items in their order: one statement, because every look-up asks it. */
export const relatedTo = (
  organisation: string,
  { id, names, reverses }: RelatedKey,
  mostRed: number,
  mostLines: number,
): Query<RelatedRows> => ({
  statement: related({ organisation, id, names: JSON.stringify(names), ...reverses, mostRed, mostLines }),
  parse: ([row]) => ({
    red: JSON.parse(String(row?.red ?? "[]")) as InvoiceRow[],
    blue: row?.blue == null ? undefined : (JSON.parse(String(row.blue)) as InvoiceRow),
    lines: JSON.parse(String(row?.lines ?? "[]")) as LineRow[],
  }),
});
