import { sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import type { Query } from "../statement.ts";
import type { Wanted } from "./conditions.ts";
import { matching } from "./list-invoices.ts";
import { build, type Stretch } from "./scan.ts";
import { readSums, type Sums, sumsOf } from "./sum-columns.ts";

/** Which party of its invoices a company is. */
export type PartySide = "seller" | "buyer";

/** What the invoices of one company come to; the company is 0 where they name none. */
export interface PartyRow extends Sums {
  company: number;
}

/** Sums over the rows of a stretch that are as wanted, one a company. */
export function partiesInStretch(
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  side: PartySide,
): Query<PartyRow[]> {
  const { columns, from } = matching(organisation, wanted, stretch, "row");
  const party = side === "seller" ? invoice.sellerId : invoice.buyerId;
  return {
    statement: build(sql`select coalesce(+${party}, 0) as company, ${sumsOf(columns)} from ${from} group by 1`),
    parse: (rows) => rows.map((row) => ({ company: Number(row.company), ...readSums(row) })),
  };
}
