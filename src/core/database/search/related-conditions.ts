import { type SQL, sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import { oneOf } from "./one-of.ts";

/** Neither party has one of these tax ids. */
export const areStrangers = (taxIds: readonly string[]): SQL =>
  sql`not ${oneOf(sql`${invoice.buyerTaxId}`, taxIds)} and not ${oneOf(sql`${invoice.sellerTaxId}`, taxIds)}`;

/** The buyer has this tax id and is another company by its name; without any name there is nothing to compare. */
export const isMisnamed = ({ taxId, company }: { taxId: string; company: number }): SQL =>
  sql`${invoice.buyerTaxId} = ${taxId} and +${invoice.buyerId} not in (0, ${company})`;

/** The blue invoice that a red one names is in the ledger and is as `statuses` wants it. */
export function blueHas(organisation: string, statuses: (column: SQL) => SQL[]): SQL {
  const wanted = sql.join(statuses(sql`blue.statuses`), sql` and `);
  const named = sql`blue.organisation = ${organisation} and ${wanted}`;
  // The unique keys are partial, so each look-up repeats its condition.
  return sql`${invoice.reverses} <> '' and (exists (select 1 from ${invoice} as blue
      where ${named} and blue.digital_number = ${invoice.reverses} and blue.digital_number <> '')
    or exists (select 1 from ${invoice} as blue where ${named} and blue.number <> ''
      and blue.code = substr(${invoice.reverses}, 1, length(${invoice.reverses}) - 8) and blue.number = substr(${invoice.reverses}, -8)))`;
}

/** A 数电纸质票 has two numbers, the second being the last eight of the first: in two files it may be there under each. */
export const hasTwin = (organisation: string): SQL =>
  sql`${invoice.digitalNumber} <> '' and ${invoice.number} = '' and exists (select 1 from ${invoice} as twin
    where twin.organisation = ${organisation} and twin.number_rev = substr(${invoice.numberRev}, 1, 8) and twin.digital_number = ''
      and twin.seller_id = ${invoice.sellerId} and twin.issued_on = ${invoice.issuedOn} and twin.total_fen is ${invoice.totalFen})`;
