import { type SQL, sql } from "drizzle-orm";
import { invoice, invoiceLine } from "../ledger/schema.ts";
import { invoiceTag } from "../marks/schema.ts";
import type { Query } from "../statement.ts";
import { type Columns, heavyConditions, lightConditions, plainRate, rateOf, type Wanted } from "./conditions.ts";
import { build, columnsOf, isLight, type Stretch, stretchRows } from "./scan.ts";
import { readSums, type Sums, sumsOf } from "./sum-columns.ts";

/** By what a list is put in order. */
export type SortKey = "date" | "amount" | "tax" | "kind";

/** A row of a list by its sort key and its id, as which a page ends. */
export interface PageEnd {
  key: string | number;
  id: number;
}

export interface Listing {
  sort: SortKey;
  descending: boolean;
  /** The page begins after this one. */
  after: PageEnd | undefined;
  rows: number;
}

const keyOf = (sort: SortKey, { issuedOn, kind, net, tax, total }: Columns): SQL =>
  ({ date: issuedOn, amount: sql`coalesce(${total}, ${net}, 0)`, tax: sql`coalesce(${tax}, 0)`, kind })[sort];

/** The rows of a stretch that are as wanted, and where their columns are; they are fetched only where they must be. */
export function matching(
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  needs: "index" | "row",
): { columns: Columns; from: SQL } {
  const columns = columnsOf(stretch.lead);
  const walked = sql`(${stretchRows(organisation, wanted, stretch)}) as walked`;
  const light = lightConditions(organisation, wanted, columns);
  if (needs === "index" && isLight(organisation, wanted, stretch.lead)) {
    return { columns, from: sql`${walked} where ${sql.join([sql`true`, ...light], sql` and `)}` };
  }
  const isThere = sql`${invoice.id} = walked.id and +${invoice.organisation} = ${organisation}`;
  const all = [isThere, ...light, ...heavyConditions(organisation, wanted)];
  return { columns, from: sql`${walked} cross join ${invoice} where ${sql.join(all, sql` and `)}` };
}

/** Which rows of a stretch are as wanted, in the order asked, no more than a page; their facts are read of the page alone. */
export function rankInStretch(
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  { sort, descending, after, rows }: Listing,
): Query<PageEnd[]> {
  const { columns, from } = matching(organisation, wanted, stretch, "index");
  const key = keyOf(sort, columns);
  const way = sql.raw(descending ? "desc" : "asc");
  const beyond = sql.raw(descending ? "<" : ">");
  const rest = after ? sql` and (${key}, ${columns.id}) ${beyond} (${after.key}, ${after.id})` : sql``;
  return {
    statement: build(
      sql`select ${columns.id} as id, ${key} as sort_key from ${from}${rest} order by ${key} ${way}, ${columns.id} ${way} limit ${rows}`,
    ),
    parse: (all) => all.map((row) => ({ key: row.sort_key ?? "", id: Number(row.id) })),
  };
}

/** What a question about several invoices can be put with: one row each, short. */
export interface Trait {
  id: number;
  issuedOn: string;
  counterpartyId: number;
  counterparty: string;
  total: number | null;
  kind: string;
  direction: string;
  validity: string;
}

const isIssued = sql`${invoice.direction} = 'issued'`;

/** The traits of the rows of a stretch that are as wanted. */
export const traitsInStretch = (
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  most: number,
): Query<Trait[]> => ({
  statement:
    build(sql`select json_group_array(json_array(id, issued_on, party_id, party, total, kind, direction, validity)) as traits from (
    select ${invoice.id} as id, ${invoice.issuedOn} as issued_on, iif(${isIssued}, ${invoice.buyerId}, ${invoice.sellerId}) as party_id,
      iif(${isIssued}, ${invoice.buyerName}, ${invoice.sellerName}) as party, coalesce(${invoice.totalFen}, ${invoice.netFen}) as total,
      ${invoice.kind} as kind, ${invoice.direction} as direction, coalesce(${invoice.statuses} ->> '$.validity.value', '') as validity
    from ${matching(organisation, wanted, stretch, "row").from} limit ${most})`),
  parse: ([row]) =>
    (
      JSON.parse(String(row?.traits ?? "[]")) as [
        number,
        string,
        number,
        string,
        number | null,
        string,
        string,
        string,
      ][]
    ).map(([id, issuedOn, counterpartyId, counterparty, total, kind, direction, validity]) => ({
      ...{ id, issuedOn, counterpartyId, counterparty, total, kind, direction, validity },
    })),
});

/** How many rows of a stretch are as wanted. */
export const countInStretch = (organisation: string, wanted: Wanted, stretch: Stretch): Query<number> => ({
  statement: build(sql`select count(*) as count from ${matching(organisation, wanted, stretch, "index").from}`),
  parse: ([row]) => Number(row?.count ?? 0),
});

/** A sum over invoices of one month, kind, rate and direction. */
export interface SumRow extends Sums {
  month: string;
  kind: string;
  rate: string;
  direction: string;
}

/** Whether any invoice of the organisation has line items. */
export const hasLines = (organisation: string): Query<boolean> => ({
  statement: build(
    sql`select exists (select 1 from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation}) as some`,
  ),
  parse: ([row]) => row?.some === 1,
});

/** Sums over the rows of a stretch that are as wanted; without `lines` their rate is what tax and net come to. */
export function sumsInStretch(organisation: string, wanted: Wanted, stretch: Stretch, lines: boolean): Query<SumRow[]> {
  const { columns, from } = matching(organisation, wanted, stretch, "index");
  const rate = lines ? rateOf(organisation, columns) : plainRate(columns);
  const { issuedOn, kind, direction } = columns;
  return {
    statement:
      build(sql`select substr(${issuedOn}, 1, 7) as month, ${kind} as kind, ${rate} as rate, ${direction} as direction,
        ${sumsOf(columns)}
      from ${from} group by 1, 2, 3, 4`),
    parse: (rows) =>
      rows.map((row) => ({
        month: String(row.month),
        kind: String(row.kind),
        rate: String(row.rate),
        direction: String(row.direction),
        ...readSums(row),
      })),
  };
}

/** What a list says about an invoice beside its own facts: tags, and the first line item. */
export interface Beside {
  tags: string[];
  item: string;
}

/** The tags and first items of a page of invoices, by id. */
export const besides = (organisation: string, ids: readonly number[]): Query<Map<number, Beside>> => ({
  statement: build(sql`select wanted.value as id,
      (select json_group_array(${invoiceTag.label}) from ${invoiceTag} where ${invoiceTag.organisation} = ${organisation} and ${invoiceTag.invoice} = wanted.value) as tags,
      coalesce((select ${invoiceLine.name} from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation} and ${invoiceLine.invoice} = wanted.value order by ${invoiceLine.ordinal} limit 1), '') as item
    from json_each(${JSON.stringify(ids)}) as wanted`),
  parse: (rows) =>
    new Map(
      rows.map((row) => [Number(row.id), { tags: JSON.parse(String(row.tags)) as string[], item: String(row.item) }]),
    ),
});
