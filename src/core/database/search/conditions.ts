import { type SQL, sql } from "drizzle-orm";
import { invoice, invoiceLine } from "../ledger/schema.ts";
import { invoiceClaim, invoiceTag } from "../marks/schema.ts";
import { oneOf } from "./one-of.ts";
import { areStrangers, blueHas, hasTwin, isMisnamed } from "./related-conditions.ts";

export type AmountColumn = "net" | "tax" | "total";

/** What rows are wanted; every field that is given must hold. Dates are inclusive, amounts in fen and inclusive. */
export interface Wanted {
  sellers?: readonly number[];
  buyers?: readonly number[];
  /** Either side. */
  parties?: readonly number[];
  from?: string;
  to?: string;
  /** Any of these columns within the bounds; with `eitherSign`, a red invoice's amount counts by its size. */
  amount?: { columns: readonly AmountColumn[]; least: number; most: number; eitherSign: boolean };
  kinds?: readonly string[];
  direction?: string;
  red?: boolean;
  /** Each axis with the values it may have; '' stands for an axis that no source has spoken of. */
  statuses?: readonly { axis: string; values: readonly string[] }[];
  /** In percent, such as `6`. */
  rate?: string;
  /** Text in the name of a line item, in the remark, or in either. */
  item?: string;
  remark?: string;
  words?: string;
  tag?: string;
  claimedBy?: string;
  /** Of either party. */
  taxId?: string;
  /** The last digits of the number, reversed. */
  numberRev?: string;
  /** Rows from before the first day that are looked at as well, by id. */
  also?: readonly number[];
  /** Beside the rest, all of one of these must hold; none of them says anything of days. */
  anyOf?: readonly Wanted[];
  /** Neither party has one of these tax ids. */
  strangers?: readonly string[];
  /** The buyer has this tax id under another name than this company's. */
  misnamed?: { taxId: string; company: number };
  /** A red one, whose blue one has these statuses. */
  reverses?: NonNullable<Wanted["statuses"]>;
  /** It is there a second time, under the last eight of its twenty digits. */
  twin?: true;
}

/** What the walk by date reads from its own index, so that most rows need not be fetched to be judged or added up. */
export interface Columns {
  id: SQL;
  issuedOn: SQL;
  direction: SQL;
  kind: SQL;
  red: SQL;
  net: SQL;
  tax: SQL;
  total: SQL;
}

// `+` here and below keeps the planner from walking another index: the rows have been chosen, the id finds them.
/** The columns of a row that was fetched. */
export const FETCHED: Columns = {
  id: sql`${invoice.id}`,
  issuedOn: sql`+${invoice.issuedOn}`,
  direction: sql`${invoice.direction}`,
  kind: sql`${invoice.kind}`,
  red: sql`${invoice.red}`,
  net: sql`+${invoice.netFen}`,
  tax: sql`+${invoice.taxFen}`,
  total: sql`+${invoice.totalFen}`,
};

function amountIs({ columns, least, most, eitherSign }: NonNullable<Wanted["amount"]>, from: Columns): SQL {
  const each = columns.map((name) => {
    const column = from[name];
    const positive = sql`${column} between ${least} and ${most}`;
    return eitherSign ? sql`(${positive} or ${column} between ${-most} and ${-least})` : positive;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}

// `%`, `_` and the escape itself mean themselves: what people type is text, never a pattern.
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;
const contains = (column: SQL | typeof invoice.remark | typeof invoiceLine.name, text: string): SQL =>
  sql`${column} like ${pattern(text)} escape '\\'`;

const lineHas = (organisation: string, { id }: Columns, condition: SQL): SQL =>
  sql`exists (select 1 from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation} and ${invoiceLine.invoice} = ${id} and ${condition})`;

/** The rate that tax and net come to, '' where they come to none. */
export const plainRate = ({ net, tax }: Columns): SQL =>
  sql`case when ${net} <> 0 then cast(cast(round(100.0 * ${tax} / ${net}) as integer) as text) else '' end`;

/** Its rate as its lines give it, else as tax and net come to. */
export const rateOf = (organisation: string, columns: Columns): SQL => sql`coalesce(
    (select case when count(distinct ${invoiceLine.rate}) = 1 then rtrim(max(${invoiceLine.rate}), '%') when count(*) > 0 then 'several' end
      from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation} and ${invoiceLine.invoice} = ${columns.id}),
    ${plainRate(columns)})`;

const given = (conditions: readonly (SQL | undefined)[]): SQL[] => conditions.filter((one) => one !== undefined);

/** The conditions beside the date, which the walk sees to, that `columns` and what hangs on the id are enough for. */
export const lightConditions = (organisation: string, wanted: Wanted, columns: Columns): SQL[] =>
  given([
    wanted.amount && amountIs(wanted.amount, columns),
    wanted.kinds && oneOf(columns.kind, wanted.kinds),
    wanted.direction === undefined ? undefined : sql`${columns.direction} = ${wanted.direction}`,
    wanted.red === undefined ? undefined : sql`${columns.red} = ${wanted.red ? 1 : 0}`,
    wanted.tag === undefined
      ? undefined
      : sql`exists (select 1 from ${invoiceTag} where ${invoiceTag.organisation} = ${organisation} and ${invoiceTag.tag} = ${wanted.tag} and ${invoiceTag.invoice} = ${columns.id})`,
    wanted.claimedBy === undefined
      ? undefined
      : sql`exists (select 1 from ${invoiceClaim} where ${invoiceClaim.organisation} = ${organisation} and ${invoiceClaim.invoice} = ${columns.id} and ${invoiceClaim.person} = ${wanted.claimedBy})`,
    wanted.rate === undefined ? undefined : sql`${rateOf(organisation, columns)} = ${wanted.rate}`,
    wanted.item === undefined ? undefined : lineHas(organisation, columns, contains(invoiceLine.name, wanted.item)),
  ]);

const statusIs = (column: SQL, statuses: NonNullable<Wanted["statuses"]>): SQL[] =>
  statuses.map(({ axis, values }) => oneOf(sql`coalesce(${column} ->> ${`$.${axis}.value`}, '')`, values));

/** Holds where all of these conditions do. */
export const conditionOf = (organisation: string, wanted: Wanted): SQL =>
  sql`(${sql.join([sql`true`, ...lightConditions(organisation, wanted, FETCHED), ...heavyConditions(organisation, wanted)], sql` and `)})`;

/** The conditions for which the row itself has to be fetched. */
export const heavyConditions = (organisation: string, wanted: Wanted): SQL[] =>
  given([
    wanted.sellers && oneOf(sql`+${invoice.sellerId}`, wanted.sellers),
    wanted.buyers && oneOf(sql`+${invoice.buyerId}`, wanted.buyers),
    wanted.parties &&
      sql`(${oneOf(sql`+${invoice.sellerId}`, wanted.parties)} or ${oneOf(sql`+${invoice.buyerId}`, wanted.parties)})`,
    ...statusIs(sql`${invoice.statuses}`, wanted.statuses ?? []),
    wanted.taxId === undefined
      ? undefined
      : sql`(${invoice.sellerTaxId} = ${wanted.taxId} or ${invoice.buyerTaxId} = ${wanted.taxId})`,
    wanted.remark === undefined ? undefined : contains(invoice.remark, wanted.remark),
    wanted.words === undefined
      ? undefined
      : sql`(${contains(invoice.remark, wanted.words)} or ${lineHas(organisation, FETCHED, contains(invoiceLine.name, wanted.words))})`,
    wanted.anyOf &&
      sql`(${sql.join([sql`false`, ...wanted.anyOf.map((one) => conditionOf(organisation, one))], sql` or `)})`,
    wanted.strangers && areStrangers(wanted.strangers),
    wanted.misnamed && isMisnamed(wanted.misnamed),
    wanted.reverses && blueHas(organisation, (column) => statusIs(column, wanted.reverses ?? [])),
    wanted.twin && hasTwin(organisation),
    wanted.numberRev === undefined
      ? undefined
      : sql`+${invoice.numberRev} >= ${wanted.numberRev} and +${invoice.numberRev} < ${`${wanted.numberRev}:`}`,
  ]);
