import { companiesById } from "../database/company/index.ts";
import { type PartySide, partiesInStretch } from "../database/search/index.ts";
import { fen } from "../invoice/index.ts";
import type { InvoiceFilter } from "./filter.ts";
import { NOTHING, plus, type Sum, TOTAL_ROWS } from "./sum.ts";
import { visitAll } from "./visit-all.ts";
import type { SearchContext } from "./walk.ts";

/** By what companies are put in order, and how many are wanted. */
export interface RankWish {
  filter: InvoiceFilter;
  side: PartySide;
  by: "count" | "total" | "tax";
  most: number;
  leastFirst?: boolean;
}

export interface RankedCompany {
  id: number;
  name: string;
  sum: Sum;
}

export interface Ranking {
  /** The first of them, no more than wanted. */
  companies: RankedCompany[];
  /** How many companies there are in all. */
  count: number;
  all: Sum;
  /** Invoices that name no company. */
  nameless: Sum;
  /** The ledger was too large to be added up to its end. */
  partial: boolean;
}

/** What each company's invoices come to, the first in order by name: ids and sums alone are held until then. */
export async function rankCompanies(context: SearchContext, wish: RankWish): Promise<Ranking> {
  const { database, organisation } = context;
  const sums = new Map<number, Sum>();
  let all = NOTHING;
  const extent = await visitAll(
    context,
    wish.filter,
    async (wanted, stretch) => {
      const [rows] = await database.read(partiesInStretch(organisation, wanted, stretch, wish.side));
      for (const row of rows) {
        all = plus(all, row);
        sums.set(row.company, plus(sums.get(row.company) ?? NOTHING, row));
      }
    },
    // A company stands in the row alone, so each is fetched.
    { rows: TOTAL_ROWS, heavy: true },
  );
  const nameless = sums.get(0) ?? NOTHING;
  sums.delete(0);
  const way = wish.leastFirst ? 1 : -1;
  const first = [...sums]
    .sort(([, a], [, b]) => way * (a[wish.by] - b[wish.by] || fen(a.total - b.total)))
    .slice(0, wish.most);
  const [rows] = first.length > 0 ? await database.read(companiesById(organisation, idsOf(first))) : [[]];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    companies: first.map(([id, sum]) => ({ id, name: names.get(id) ?? "", sum })),
    count: sums.size,
    ...{ all, nameless, partial: extent === "partial" },
  };
}

const idsOf = (sums: readonly (readonly [number, Sum])[]): number[] => sums.map(([id]) => id);
