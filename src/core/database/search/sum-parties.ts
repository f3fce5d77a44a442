import { sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import type { Query } from "../statement.ts";
import type { Wanted } from "./conditions.ts";
import { matching } from "./list-invoices.ts";
import { build, type Stretch } from "./scan.ts";

/** Which party of its invoices a company is. */
export type PartySide = "seller" | "buyer";

/** What the invoices of one company come to, red ones counting negative; the company is 0 where they name none. */
export interface PartyRow {
  company: number;
  count: number;
  net: number;
  tax: number;
  total: number;
}

/** Sums over the rows of a stretch that are as wanted, one a company. */
export function partiesInStretch(
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  side: PartySide,
): Query<PartyRow[]> {
  const party = side === "seller" ? invoice.sellerId : invoice.buyerId;
  return {
    statement: build(sql`select coalesce(+${party}, 0) as company, count(*) as count,
        sum(coalesce(${invoice.netFen}, 0)) as net, sum(coalesce(${invoice.taxFen}, 0)) as tax,
        sum(coalesce(${invoice.totalFen}, ${invoice.netFen}, 0)) as total
      from ${matching(organisation, wanted, stretch, "row").from} group by 1`),
    parse: (rows) =>
      rows.map((row) => ({
        company: Number(row.company),
        count: Number(row.count),
        net: Number(row.net),
        tax: Number(row.tax),
        total: Number(row.total),
      })),
  };
}
