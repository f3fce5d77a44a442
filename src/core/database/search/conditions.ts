import { type SQL, sql } from "drizzle-orm";
import { invoice, invoiceLine } from "../ledger/schema.ts";
import { invoiceClaim, invoiceTag } from "../marks/schema.ts";

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
  /** The last digits of the number, reversed. */
  numberRev?: string;
}

// `+` here and below keeps the planner from walking another index: the rows have been chosen, the id finds them.
const COLUMNS = {
  net: sql`+${invoice.netFen}`,
  tax: sql`+${invoice.taxFen}`,
  total: sql`+${invoice.totalFen}`,
} as const;

const within = (column: SQL, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

function amountIs({ columns, least, most, eitherSign }: NonNullable<Wanted["amount"]>): SQL {
  const each = columns.map((name) => {
    const column = COLUMNS[name];
    const positive = sql`${column} between ${least} and ${most}`;
    return eitherSign ? sql`(${positive} or ${column} between ${-most} and ${-least})` : positive;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}

// `%`, `_` and the escape itself mean themselves: what people type is text, never a pattern.
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;
const contains = (column: SQL | typeof invoice.remark | typeof invoiceLine.name, text: string): SQL =>
  sql`${column} like ${pattern(text)} escape '\\'`;

const lineHas = (organisation: string, condition: SQL): SQL =>
  sql`exists (select 1 from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation} and ${invoiceLine.invoice} = ${invoice.id} and ${condition})`;

/** Its rate as its lines give it, else as tax and net come to; undefined rates are ''. */
export const rateOf = (organisation: string): SQL => sql`coalesce(
    (select case when count(distinct ${invoiceLine.rate}) = 1 then rtrim(max(${invoiceLine.rate}), '%') when count(*) > 0 then 'several' end
      from ${invoiceLine} where ${invoiceLine.organisation} = ${organisation} and ${invoiceLine.invoice} = ${invoice.id}),
    case when ${invoice.netFen} <> 0 then cast(cast(round(100.0 * ${invoice.taxFen} / ${invoice.netFen}) as integer) as text) else '' end)`;

/** The conditions that a row must meet beside its date, which the walk sees to, each as SQL over `invoice`. */
export function conditionsOf(organisation: string, wanted: Wanted): SQL[] {
  const all: (SQL | undefined)[] = [
    sql`+${invoice.organisation} = ${organisation}`,
    wanted.sellers && within(sql`+${invoice.sellerId}`, wanted.sellers),
    wanted.buyers && within(sql`+${invoice.buyerId}`, wanted.buyers),
    wanted.parties &&
      sql`(${within(sql`+${invoice.sellerId}`, wanted.parties)} or ${within(sql`+${invoice.buyerId}`, wanted.parties)})`,
    wanted.amount && amountIs(wanted.amount),
    wanted.kinds && within(sql`${invoice.kind}`, wanted.kinds),
    wanted.direction === undefined ? undefined : sql`${invoice.direction} = ${wanted.direction}`,
    wanted.red === undefined ? undefined : sql`${invoice.red} = ${wanted.red ? 1 : 0}`,
    ...(wanted.statuses ?? []).map(({ axis, values }) =>
      within(sql`coalesce(${invoice.statuses} ->> ${`$.${axis}.value`}, '')`, values),
    ),
    wanted.rate === undefined ? undefined : sql`${rateOf(organisation)} = ${wanted.rate}`,
    wanted.item === undefined ? undefined : lineHas(organisation, contains(invoiceLine.name, wanted.item)),
    wanted.remark === undefined ? undefined : contains(invoice.remark, wanted.remark),
    wanted.words === undefined
      ? undefined
      : sql`(${contains(invoice.remark, wanted.words)} or ${lineHas(organisation, contains(invoiceLine.name, wanted.words))})`,
    wanted.tag === undefined
      ? undefined
      : sql`exists (select 1 from ${invoiceTag} where ${invoiceTag.organisation} = ${organisation} and ${invoiceTag.tag} = ${wanted.tag} and ${invoiceTag.invoice} = ${invoice.id})`,
    wanted.claimedBy === undefined
      ? undefined
      : sql`exists (select 1 from ${invoiceClaim} where ${invoiceClaim.organisation} = ${organisation} and ${invoiceClaim.invoice} = ${invoice.id} and ${invoiceClaim.person} = ${wanted.claimedBy})`,
    wanted.numberRev === undefined
      ? undefined
      : sql`+${invoice.numberRev} >= ${wanted.numberRev} and +${invoice.numberRev} < ${`${wanted.numberRev}:`}`,
  ];
  return all.filter((one) => one !== undefined);
}
