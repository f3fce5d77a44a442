import { sql } from "drizzle-orm";
import { compile, here, type Query } from "../statement.ts";
import { invoiceClaim, invoiceTag } from "./schema.ts";

const claims = compile<{ organisation: string; list: string }>(
  () => sql`select ${invoiceClaim.invoice} as invoice, ${invoiceClaim.person} as person from json_each(${here("list")}) as wanted cross join ${invoiceClaim}
    where ${invoiceClaim.organisation} = ${here("organisation")} and ${invoiceClaim.invoice} = wanted.value`,
);

/** Who looks after these invoices, by invoice; absent where nobody does. */
export const claimsOf = (organisation: string, invoices: readonly number[]): Query<Map<number, string>> => ({
  statement: claims({ organisation, list: JSON.stringify(invoices) }),
  parse: (rows) => new Map(rows.map((row) => [Number(row.invoice), String(row.person)])),
});

const tags = compile<{ organisation: string; most: number }>(
  () => sql`select ${invoiceTag.tag} as tag, max(${invoiceTag.label}) as label from ${invoiceTag}
    where ${invoiceTag.organisation} = ${here("organisation")} group by ${invoiceTag.tag} order by ${invoiceTag.tag} limit ${here("most")}`,
);

/** The tags that an organisation uses, in one spelling and as written. */
export const tagsOf = (organisation: string, most: number): Query<{ tag: string; label: string }[]> => ({
  statement: tags({ organisation, most }),
  parse: (rows) => rows.map((row) => ({ tag: String(row.tag), label: String(row.label) })),
});
