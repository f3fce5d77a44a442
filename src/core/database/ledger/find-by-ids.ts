import { sql } from "drizzle-orm";
import { compile, here, type Query } from "../statement.ts";
import { type InvoiceRow, invoiceFacts, parseFacts } from "./invoice-row.ts";
import { invoice } from "./schema.ts";

const byIds = compile<{ organisation: string; list: string }>(
  () => sql`select ${invoiceFacts} from json_each(${here("list")}) as wanted cross join ${invoice}
    where ${invoice.id} = wanted.value and ${invoice.organisation} = ${here("organisation")}`,
);

/** Those of these invoices that are still there, and this organisation's. */
export const invoicesByIds = (organisation: string, ids: readonly number[]): Query<InvoiceRow[]> => ({
  statement: byIds({ organisation, list: JSON.stringify(ids) }),
  parse: (rows) => rows.map(parseFacts),
});
