import { sql } from "drizzle-orm";
import { importBefore } from "../intake/schema.ts";
import { compile, here, type Query, type Row } from "../statement.ts";
import { type InvoiceRow, invoiceFacts, parseFacts } from "./invoice-row.ts";
import { invoice } from "./schema.ts";

/** An invoice as stored, with what a decision about it needs: its image as JSON, its revision, and whether this run already kept an image. */
export interface KnownInvoice {
  row: InvoiceRow;
  image: string;
  revision: number;
  imaged: boolean;
}

const columns = sql`${invoiceFacts}, ${invoice.revision} as revision, exists (select 1 from ${importBefore} where ${importBefore.organisation} = ${here("organisation")} and ${importBefore.run} = ${here("run")} and ${importBefore.invoice} = ${invoice.id}) as imaged`;

// The unique indexes are partial: without `<> ''` the planner cannot use them.
const digital = compile<Wanted>(
  () => sql`select ${columns} from json_each(${here("list")}) as wanted cross join ${invoice}
    where ${invoice.organisation} = ${here("organisation")} and ${invoice.digitalNumber} = wanted.value and ${invoice.digitalNumber} <> ''`,
);
const legacy = compile<Wanted>(
  () => sql`select ${columns} from json_each(${here("list")}) as wanted cross join ${invoice}
    where ${invoice.organisation} = ${here("organisation")} and ${invoice.code} = wanted.value ->> 0 and ${invoice.number} = wanted.value ->> 1 and ${invoice.number} <> ''`,
);

interface Wanted {
  organisation: string;
  run: string;
  list: string;
}

const parse = (rows: Row[]): KnownInvoice[] =>
  rows.map((row) => ({
    row: parseFacts(row),
    image: String(row.facts),
    revision: Number(row.revision),
    imaged: row.imaged === 1,
  }));

/** What the ledger holds under these 20-digit numbers. */
export const knownByDigitalNumber = (
  organisation: string,
  run: string,
  numbers: readonly string[],
): Query<KnownInvoice[]> => ({
  statement: digital({ organisation, run, list: JSON.stringify([...numbers].sort()) }),
  parse,
});

/** What the ledger holds under these codes and numbers. */
export const knownByCodeAndNumber = (
  organisation: string,
  run: string,
  pairs: readonly (readonly [code: string, number: string])[],
): Query<KnownInvoice[]> => ({
  // A sorted list walks the index once instead of jumping about in it.
  statement: legacy({
    organisation,
    run,
    list: JSON.stringify([...pairs].sort(([a, b], [c, d]) => compare(a + b, c + d))),
  }),
  parse,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
