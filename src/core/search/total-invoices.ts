import { hasLines, type SumRow, sumsInStretch } from "../database/search/index.ts";
import type { InvoiceFilter } from "./filter.ts";
import { NOTHING, plus, type Sum, TOTAL_ROWS } from "./sum.ts";
import { visitAll } from "./visit-all.ts";
import type { SearchContext } from "./walk.ts";

export interface Totals {
  all: Sum;
  /** By direction: what was received and what was issued are different money. */
  byDirection: Map<string, Sum>;
  byMonth: Map<string, Sum>;
  byKind: Map<string, Sum>;
  byRate: Map<string, Sum>;
  /** The ledger was too large to be added up to its end. */
  partial: boolean;
}

function add(sums: Map<string, Sum>, key: string, row: SumRow): void {
  sums.set(key, plus(sums.get(key) ?? NOTHING, row));
}

/** Adds up the invoices wanted by month, kind and rate. */
export async function totalInvoices(context: SearchContext, filter: InvoiceFilter): Promise<Totals> {
  const { database, organisation } = context;
  const [lines] = await database.read(hasLines(organisation));
  const [byDirection, byMonth, byKind, byRate] = [1, 2, 3, 4].map(() => new Map<string, Sum>()) as [
    Map<string, Sum>,
    Map<string, Sum>,
    Map<string, Sum>,
    Map<string, Sum>,
  ];
  let all = NOTHING;
  const extent = await visitAll(
    context,
    filter,
    async (wanted, stretch) => {
      const [rows] = await database.read(sumsInStretch(organisation, wanted, stretch, lines));
      for (const row of rows) {
        all = plus(all, row);
        add(byDirection, row.direction, row);
        add(byMonth, row.month, row);
        add(byKind, row.kind, row);
        add(byRate, row.rate, row);
      }
    },
    { rows: TOTAL_ROWS, heavy: lines },
  );
  const months = new Map([...byMonth].sort(([a], [b]) => (a < b ? 1 : -1)));
  return { all, byDirection, byMonth: months, byKind, byRate, partial: extent === "partial" };
}
