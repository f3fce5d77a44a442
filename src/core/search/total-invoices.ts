import { hasLines, type SumRow, sumsInStretch } from "../database/search/index.ts";
import { type Fen, fen } from "../invoice/index.ts";
import { type InvoiceFilter, wantedOf } from "./filter.ts";
import { type Budget, chooseLead, type SearchContext, walk } from "./walk.ts";

/** What some invoices come to; red ones count negative. */
export interface Sum {
  count: number;
  net: Fen;
  tax: Fen;
  total: Fen;
}

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

const NOTHING: Sum = { count: 0, net: fen(0), tax: fen(0), total: fen(0) };

const plus = (sum: Sum, row: SumRow): Sum => ({
  count: sum.count + row.count,
  net: fen(sum.net + row.net),
  tax: fen(sum.tax + row.tax),
  total: fen(sum.total + row.total),
});

function add(sums: Map<string, Sum>, key: string, row: SumRow): void {
  sums.set(key, plus(sums.get(key) ?? NOTHING, row));
}

/** Rows added up for one question: about ten seconds at the worst, with others served in between. */
const TOTAL_ROWS: Budget = { light: 5_000_000, heavy: 1_000_000 };

/** Adds up the invoices wanted by month, kind and rate. */
export async function totalInvoices(context: SearchContext, filter: InvoiceFilter): Promise<Totals> {
  const { database, organisation } = context;
  const wanted = wantedOf(filter);
  const lead = await chooseLead(context, wanted);
  const [lines] = await database.read(hasLines(organisation));
  const [byDirection, byMonth, byKind, byRate] = [1, 2, 3, 4].map(() => new Map<string, Sum>()) as [
    Map<string, Sum>,
    Map<string, Sum>,
    Map<string, Sum>,
    Map<string, Sum>,
  ];
  let all = NOTHING;
  const end = await walk(
    context,
    wanted,
    lead,
    async (stretch) => {
      const [rows] = await database.read(sumsInStretch(organisation, wanted, stretch, lines));
      for (const row of rows) {
        all = plus(all, row);
        add(byDirection, row.direction, row);
        add(byMonth, row.month, row);
        add(byKind, row.kind, row);
        add(byRate, row.rate, row);
      }
      return "more";
    },
    { rows: TOTAL_ROWS, heavy: lines },
  );
  const months = new Map([...byMonth].sort(([a], [b]) => (a < b ? 1 : -1)));
  return { all, byDirection, byMonth: months, byKind, byRate, partial: end.kind === "stopped" };
}
