import { type SQL, sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import { invoiceClaim, invoiceTag } from "../marks/schema.ts";
import { compile, type Query, type Statement } from "../statement.ts";
import { type Columns, FETCHED, heavyConditions, type Wanted } from "./conditions.ts";

/** Where a walk through the ledger by date has got to: the next row is the first after it. */
export interface Position {
  issuedOn: string;
  id: number;
}

/** What leads a walk: the index that leaves fewest rows to look at. */
export type Lead = "date" | "companies" | "amount" | "tag" | "claim" | "number";

/** A stretch of a walk: from where, how many rows at most, newest first or oldest first. */
export interface Stretch {
  lead: Lead;
  after: Position | undefined;
  rows: number;
  oldestFirst: boolean;
}

export const build = (query: SQL): Statement => compile(() => query)({});

const allOf = (parts: readonly (SQL | undefined)[]): SQL => {
  const given = parts.filter((one) => one !== undefined);
  return given.length > 0 ? sql` and ${sql.join(given, sql` and `)}` : sql``;
};

const within = ({ from, to }: Wanted): (SQL | undefined)[] => [
  from === undefined ? undefined : sql`${invoice.issuedOn} >= ${from}`,
  to === undefined ? undefined : sql`${invoice.issuedOn} <= ${to}`,
];

const beyond = ({ oldestFirst }: Stretch): SQL => (oldestFirst ? sql.raw(">") : sql.raw("<"));

function bounds(wanted: Wanted, stretch: Stretch): SQL {
  const { after } = stretch;
  const position =
    after && sql`(${invoice.issuedOn}, ${invoice.id}) ${beyond(stretch)} (${after.issuedOn}, ${after.id})`;
  return allOf([...within(wanted), position]);
}

const inOrder = ({ oldestFirst }: Stretch): SQL =>
  oldestFirst ? sql.raw("order by issued_on, id") : sql.raw("order by issued_on desc, id desc");

const COLUMNS = sql`${invoice.id} as id, ${invoice.issuedOn} as issued_on`;

/** What the index by date holds. */
const DATED = sql`${COLUMNS}, ${invoice.direction} as direction, ${invoice.kind} as kind, ${invoice.netFen} as net_fen, ${invoice.taxFen} as tax_fen, ${invoice.totalFen} as total_fen, ${invoice.red} as red`;

const WALKED: Columns = {
  id: sql.raw("walked.id"),
  issuedOn: sql.raw("walked.issued_on"),
  direction: sql.raw("walked.direction"),
  kind: sql.raw("walked.kind"),
  red: sql.raw("walked.red"),
  net: sql.raw("walked.net_fen"),
  tax: sql.raw("walked.tax_fen"),
  total: sql.raw("walked.total_fen"),
};

/** Where the columns that judge a row come from: the index that leads the walk, where it has them. */
export const columnsOf = (lead: Lead): Columns => (lead === "date" ? WALKED : FETCHED);

/** Whether rows are judged without being fetched, and a stretch may be long. */
export const isLight = (organisation: string, wanted: Wanted, lead: Lead): boolean =>
  lead === "date" && heavyConditions(organisation, wanted).length === 0;

/** The rest of the day that the walk has got to, then other days: so that both are found, not skipped to. */
function dated(organisation: string, wanted: Wanted, stretch: Stretch): SQL {
  const { after, rows } = stretch;
  const where = (parts: readonly (SQL | undefined)[]) =>
    sql`select ${DATED} from ${invoice} where ${invoice.organisation} = ${organisation}${allOf(parts)} ${inOrder(stretch)} limit ${rows}`;
  if (!after) return withAlso(organisation, wanted, stretch, [where(within(wanted))]);
  const sameDay = where([
    // The walk may stand on one of the few from before the first day.
    ...(wanted.also ? within(wanted) : []),
    sql`${invoice.issuedOn} = ${after.issuedOn}`,
    sql`${invoice.id} ${beyond(stretch)} ${after.id}`,
  ]);
  const otherDays = where([...within(wanted), sql`${invoice.issuedOn} ${beyond(stretch)} ${after.issuedOn}`]);
  return withAlso(organisation, wanted, stretch, [sameDay, otherDays]);
}

/** The branches of a walk by date in one order, with the few that are looked at although they were issued before. */
function withAlso(organisation: string, wanted: Wanted, stretch: Stretch, branches: readonly SQL[]): SQL {
  const { also = [], from } = wanted;
  const [only] = branches;
  if (also.length === 0 && branches.length === 1 && only) return only;
  const few = sql`select ${DATED} from json_each(${JSON.stringify(also)}) as named cross join ${invoice}
    where ${invoice.id} = named.value and +${invoice.organisation} = ${organisation} and +${invoice.issuedOn} < ${from ?? ""}${bounds({}, stretch)}`;
  const all = [...branches, ...(also.length > 0 ? [few] : [])].map((one) => sql`select * from (${one})`);
  return sql`${sql.join(all, sql` union all `)} ${inOrder(stretch)} limit ${stretch.rows}`;
}

type Side = typeof invoice.sellerId | typeof invoice.buyerId;

/** One branch a company and side: each is read in the order of its own index, no further than the stretch is long. */
function companyBranches(organisation: string, wanted: Wanted, stretch: Stretch): SQL {
  const sides: [Side, readonly number[]][] = wanted.parties
    ? [
        [invoice.sellerId, wanted.parties],
        [invoice.buyerId, wanted.parties],
      ]
    : [
        [invoice.sellerId, wanted.sellers ?? []],
        [invoice.buyerId, wanted.sellers ? [] : (wanted.buyers ?? [])],
      ];
  const branches = sides.flatMap(([column, ids]) =>
    ids.map(
      (id) => sql`select * from (select ${COLUMNS} from ${invoice}
        where ${invoice.organisation} = ${organisation} and ${column} = ${id}${bounds(wanted, stretch)} ${inOrder(stretch)} limit ${stretch.rows})`,
    ),
  );
  if (branches.length === 0) return sql`select 0 as id, '' as issued_on where 0`;
  return sql`${sql.join(branches, sql` union `)} ${inOrder(stretch)} limit ${stretch.rows}`;
}

/** Rows that a mark is on, or whose amount or number is as wanted: few, so that putting them in order costs nothing. */
function fewRows(organisation: string, wanted: Wanted, lead: Lead): SQL {
  const { amount } = wanted;
  if (lead === "claim") {
    return sql`select ${invoiceClaim.invoice} as id from ${invoiceClaim} where ${invoiceClaim.organisation} = ${organisation} and ${invoiceClaim.person} = ${wanted.claimedBy ?? ""}`;
  }
  if (lead === "tag") {
    return sql`select ${invoiceTag.invoice} as id from ${invoiceTag} where ${invoiceTag.organisation} = ${organisation} and ${invoiceTag.tag} = ${wanted.tag ?? ""}`;
  }
  if (lead === "number") {
    const rev = wanted.numberRev ?? "";
    return sql`select ${invoice.id} as id from ${invoice} where ${invoice.organisation} = ${organisation} and ${invoice.numberRev} >= ${rev} and ${invoice.numberRev} < ${`${rev}:`}`;
  }
  const least = amount?.least ?? 0;
  const most = amount?.most ?? 0;
  const positive = sql`select ${invoice.id} as id from ${invoice} where ${invoice.organisation} = ${organisation} and ${invoice.totalFen} between ${least} and ${most}`;
  if (!amount?.eitherSign) return positive;
  return sql`${positive} union select ${invoice.id} from ${invoice} where ${invoice.organisation} = ${organisation} and ${invoice.totalFen} between ${-most} and ${-least}`;
}

/** The ids and dates of a stretch, in the order of the walk. */
export function stretchRows(organisation: string, wanted: Wanted, stretch: Stretch): SQL {
  const { lead, rows } = stretch;
  if (lead === "companies") return companyBranches(organisation, wanted, stretch);
  if (lead === "date") return dated(organisation, wanted, stretch);
  return sql`select ${COLUMNS} from (${fewRows(organisation, wanted, lead)}) as few cross join ${invoice}
    where ${invoice.id} = few.id and +${invoice.organisation} = ${organisation}${bounds(wanted, stretch)} ${inOrder(stretch)} limit ${rows}`;
}

/** How many rows a lead leaves, counted no further than `most`. */
export const countLead = (organisation: string, wanted: Wanted, lead: Lead, most: number): Query<number> => ({
  statement: build(
    sql`select count(*) as count from (select 1 from (${fewRows(organisation, wanted, lead)}) limit ${most})`,
  ),
  parse: ([row]) => Number(row?.count ?? 0),
});

/** Where a stretch ends; undefined where it is the last. */
export const stretchEnd = (organisation: string, wanted: Wanted, stretch: Stretch): Query<Position | undefined> => ({
  statement: build(
    sql`select id, issued_on from (${stretchRows(organisation, wanted, stretch)}) limit 1 offset ${stretch.rows - 1}`,
  ),
  parse: ([row]) => row && { id: Number(row.id), issuedOn: String(row.issued_on) },
});
