import type { Sums } from "../database/search/index.ts";
import { type Fen, fen } from "../invoice/index.ts";
import type { Budget } from "./walk.ts";

/** What some invoices come to; red ones count negative. */
export interface Sum {
  count: number;
  net: Fen;
  tax: Fen;
  total: Fen;
}

export const NOTHING: Sum = { count: 0, net: fen(0), tax: fen(0), total: fen(0) };

/** A sum with what some more rows come to. */
export const plus = (sum: Sum, more: Sums): Sum => ({
  count: sum.count + more.count,
  net: fen(sum.net + more.net),
  tax: fen(sum.tax + more.tax),
  total: fen(sum.total + more.total),
});

/** Rows added up for one question: about ten seconds at the worst, with others served in between. */
export const TOTAL_ROWS: Budget = { light: 5_000_000, heavy: 1_000_000 };
