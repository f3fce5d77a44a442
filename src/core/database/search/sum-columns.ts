import { type SQL, sql } from "drizzle-orm";
import type { Row } from "../statement.ts";
import type { Columns } from "./conditions.ts";

/** What some invoices come to, red ones counting negative: how many, and fen. */
export interface Sums {
  count: number;
  net: number;
  tax: number;
  total: number;
}

/** The columns of a sum over rows: where no total is known, the net amount stands for it. */
export const sumsOf = ({ net, tax, total }: Pick<Columns, "net" | "tax" | "total">): SQL =>
  sql`count(*) as count, sum(coalesce(${net}, 0)) as net, sum(coalesce(${tax}, 0)) as tax, sum(coalesce(${total}, ${net}, 0)) as total`;

export const readSums = ({ count, net, tax, total }: Row): Sums => ({
  count: Number(count),
  net: Number(net),
  tax: Number(tax),
  total: Number(total),
});
