import { sql } from "drizzle-orm";
import { jsonRows, position } from "../json-rows.ts";
import { invoice } from "../ledger/schema.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";

/** An invoice that was recorded before companies were, and does not point at its own yet. */
export interface UnnumberedRow {
  organisation: string;
  id: number;
  sellerName: string;
  buyerName: string;
}

const unnumbered = compile<{ after: number; most: number }>(
  () => sql`select ${invoice.organisation} as organisation, ${invoice.id} as id, ${invoice.sellerName} as seller, ${invoice.buyerName} as buyer from ${invoice}
    where ${invoice.id} > ${here("after")} and ${invoice.sellerId} = 0 and ${invoice.buyerId} = 0 and (${invoice.sellerName} <> '' or ${invoice.buyerName} <> '')
    order by ${invoice.id} limit ${here("most")}`,
);

/** Invoices of any organisation that point at no company although they name one, by id: an upgrade walks through them. */
export const unnumberedInvoices = (after: number, most: number): Query<UnnumberedRow[]> => ({
  statement: unnumbered({ after, most }),
  parse: (rows) =>
    rows.map((row) => ({
      organisation: String(row.organisation),
      id: Number(row.id),
      sellerName: String(row.seller),
      buyerName: String(row.buyer),
    })),
});

const point = compileWrite<{ organisation: string; list: string }>(
  () => sql`with ${jsonRows} update ${invoice} set seller_id = ${position(1)}, buyer_id = ${position(2)} from r
    where ${invoice.id} = ${position(0)} and +${invoice.organisation} = ${here("organisation")}`,
);

/** Points invoices at their companies; nothing else about them changes, so neither does their revision. */
export const pointAtCompanies = (
  organisation: string,
  rows: readonly { id: number; sellerId: number; buyerId: number }[],
): Write => point({ organisation, list: JSON.stringify(rows.map((row) => [row.id, row.sellerId, row.buyerId])) });
