import {
  type Beside,
  besides,
  type ListedRow,
  listInStretch,
  type PageEnd,
  type SortKey,
} from "../database/search/index.ts";
import { fromRow, type LedgerInvoice } from "../ledger/index.ts";
import { type InvoiceFilter, wantedOf } from "./filter.ts";
import { chooseLead, type SearchContext, walk } from "./walk.ts";

export interface Order {
  by: SortKey;
  descending: boolean;
}

export interface PageWish {
  filter: InvoiceFilter;
  order: Order;
  /** The end of the page before. */
  after?: PageEnd;
  rows: number;
}

export type ListedInvoice = LedgerInvoice & Beside;

export interface Page {
  invoices: ListedInvoice[];
  /** Given where there is more, or where there may be. */
  end: PageEnd | undefined;
  /** The ledger was too large to be looked through to its end. */
  partial: boolean;
}

const compare = (a: ListedRow, b: ListedRow): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id - b.row.id);

/**
 * One page of the invoices wanted, holding no more than that in memory. By date the walk ends with the page; by amount
 * or kind it goes through all that is wanted and keeps the best.
 */
export async function listInvoices(context: SearchContext, wish: PageWish): Promise<Page> {
  const { database, organisation } = context;
  const { order, after, rows } = wish;
  const wanted = wantedOf(wish.filter);
  const lead = await chooseLead(context, wanted);
  const listing = { sort: order.by, descending: order.descending, after, rows: rows + 1 };
  const byDate = order.by === "date";
  const start = byDate && after ? { after: { issuedOn: String(after.key), id: after.id } } : {};
  let kept: ListedRow[] = [];
  const end = await walk(
    context,
    wanted,
    lead,
    async (stretch) => {
      const [found] = await database.read(listInStretch(organisation, wanted, stretch, listing));
      kept = [...kept, ...found].sort((a, b) => (order.descending ? compare(b, a) : compare(a, b))).slice(0, rows + 1);
      return byDate && kept.length > rows ? "enough" : "more";
    },
    { oldestFirst: byDate && !order.descending, ...start },
  );
  const page = kept.slice(0, rows);
  const last = page.at(-1);
  const isPartial = end.kind === "stopped" && kept.length <= rows;
  const goOn = isPartial && byDate ? { key: end.at.issuedOn, id: end.at.id } : undefined;
  return {
    invoices: await withBesides(context, page),
    end: kept.length > rows && last ? { key: last.key, id: last.row.id } : goOn,
    partial: isPartial,
  };
}

async function withBesides(
  { database, organisation }: SearchContext,
  rows: readonly ListedRow[],
): Promise<ListedInvoice[]> {
  if (rows.length === 0) return [];
  const [beside] = await database.read(
    besides(
      organisation,
      rows.map(({ row }) => row.id),
    ),
  );
  return rows.map(({ row }) => ({ ...fromRow(row), ...(beside.get(row.id) ?? { tags: [], item: "" }) }));
}

/** A page of a file; more would hold up others while its rows come from the disk. */
const EXPORT_PAGE = 250;

/** All invoices wanted, page by page, newest first: at most `most`, never more than a page in memory. */
export async function* streamInvoices(
  context: SearchContext,
  filter: InvoiceFilter,
  order: Order,
  most: number,
): AsyncGenerator<ListedInvoice[]> {
  let after: PageEnd | undefined;
  for (let given = 0; given < most; ) {
    const rows = Math.min(EXPORT_PAGE, most - given);
    const page: Page = await listInvoices(context, { filter, order, rows, ...(after ? { after } : {}) });
    if (page.invoices.length > 0) yield page.invoices;
    given += page.invoices.length;
    after = page.end;
    if (!after) return;
  }
}
