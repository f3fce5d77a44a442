import { invoicesByIds } from "../database/ledger/index.ts";
import { type Beside, besides, type PageEnd, rankInStretch, type SortKey } from "../database/search/index.ts";
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

const compare = (a: PageEnd, b: PageEnd): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id);

/** Which invoices a page has. By date the walk ends with the page; by amount or kind it goes through all that is wanted. */
async function rank(
  context: SearchContext,
  { filter, order, after, rows }: PageWish,
): Promise<Pick<Page, "end" | "partial"> & { page: PageEnd[] }> {
  const { database, organisation } = context;
  const wanted = wantedOf(filter);
  const lead = await chooseLead(context, wanted);
  const listing = { sort: order.by, descending: order.descending, after, rows: rows + 1 };
  const byDate = order.by === "date";
  const start = byDate && after ? { after: { issuedOn: String(after.key), id: after.id } } : {};
  let kept: PageEnd[] = [];
  const end = await walk(
    context,
    wanted,
    lead,
    async (stretch) => {
      const [found] = await database.read(rankInStretch(organisation, wanted, stretch, listing));
      kept = [...kept, ...found].sort((a, b) => (order.descending ? compare(b, a) : compare(a, b))).slice(0, rows + 1);
      return byDate && kept.length > rows ? "enough" : "more";
    },
    { oldestFirst: byDate && !order.descending, ...start },
  );
  // By amount or kind nothing but the end of the ledger ends a walk, however full the page is.
  const isPartial = end.kind === "stopped" && (!byDate || kept.length <= rows);
  const goOn = isPartial && byDate ? { key: end.at.issuedOn, id: end.at.id } : undefined;
  return {
    page: kept.slice(0, rows),
    end: kept.length > rows ? kept[rows - 1] : goOn,
    partial: isPartial,
  };
}

/** One page of the invoices wanted, holding no more than that in memory. */
export async function listInvoices(context: SearchContext, wish: PageWish): Promise<Page> {
  const { page, ...rest } = await rank(context, wish);
  return { invoices: await fetchPage(context, page), ...rest };
}

async function fetchPage(
  { database, organisation }: SearchContext,
  page: readonly PageEnd[],
): Promise<ListedInvoice[]> {
  if (page.length === 0) return [];
  const ids = page.map(({ id }) => id);
  const [rows, beside] = await database.read(invoicesByIds(organisation, ids), besides(organisation, ids));
  return rows.map((row) => ({ ...fromRow(row), ...(beside.get(row.id) ?? { tags: [], item: "" }) }));
}

/** A page of a file; more would hold up others while its rows come from the disk. */
const EXPORT_PAGE = 250;

/** How many are put in order in one walk where that looks at all that is wanted: keys and ids alone. */
const EXPORT_RANKED = 5000;

/** All invoices wanted, page by page: at most `most`, never more than a page in memory. */
export async function* streamInvoices(
  context: SearchContext,
  filter: InvoiceFilter,
  order: Order,
  most: number,
): AsyncGenerator<ListedInvoice[]> {
  let after: PageEnd | undefined;
  for (let given = 0; given < most; ) {
    const rows = Math.min(order.by === "date" ? EXPORT_PAGE : EXPORT_RANKED, most - given);
    const { page, end } = await rank(context, { filter, order, rows, ...(after ? { after } : {}) });
    for (let at = 0; at < page.length; at += EXPORT_PAGE) {
      yield await fetchPage(context, page.slice(at, at + EXPORT_PAGE));
    }
    given += page.length;
    after = end;
    if (!after) return;
  }
}
