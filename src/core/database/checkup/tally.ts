import { type SQL, sql } from "drizzle-orm";
import { invoice } from "../ledger/schema.ts";
import { build, conditionOf, type Stretch, stretchRows, type Wanted } from "../search/index.ts";
import type { Query } from "../statement.ts";

/** What some invoices come to, by size: a red one is as much at stake as a blue one. */
export interface Stake {
  count: number;
  tax: number;
  total: number;
}

/** A kind of finding among some invoices, and since when the first of their red-letter forms is known to be open. */
export interface FoundStake extends Stake {
  redLetterSince: number | undefined;
}

export interface Tally {
  seen: Record<"received" | "issued" | "unknown", number>;
  /** As the findings were asked for. */
  found: FoundStake[];
  /** Those with any finding, each once. */
  any: Stake;
  /** How many are as each of these is. */
  counted: number[];
}

const flag = (at: number): SQL => sql.raw(`f${at}`);
const counter = (at: number): SQL => sql.raw(`c${at}`);

const stakeOf = (which: SQL): SQL =>
  sql`coalesce(sum(${which}), 0), coalesce(sum(iif(${which}, tax, 0)), 0), coalesce(sum(iif(${which}, total, 0)), 0)`;

const STAKE = sql`abs(coalesce(${invoice.taxFen}, 0)) as tax, abs(coalesce(${invoice.totalFen}, ${invoice.netFen}, 0)) as total,
  cast(${invoice.statuses} ->> '$.red_letter.asOf' as integer) as since`;

const flags = (organisation: string, wishes: readonly Wanted[], name: (at: number) => SQL): SQL =>
  sql.join(
    wishes.map((one, at) => sql`coalesce(${conditionOf(organisation, one)}, 0) as ${name(at)}`),
    sql`, `,
  );

const anyOf = (findings: readonly Wanted[]): SQL =>
  sql`(${sql.join([sql`0`, ...findings.map((_, at) => flag(at))], sql` or `)})`;

type Sums = [count: number, tax: number, total: number];

const stake = ([count, tax, total]: Sums): Stake => ({ count, tax, total });

type TallyJson = [seen: [number, number, number], found: [...Sums, number | null][], any: Sums, counted: number[]];

function parseTally(tally: string): Tally {
  const [[received, issued, unknown], found, any, counted] = JSON.parse(tally) as TallyJson;
  return {
    seen: { received, issued, unknown },
    found: found.map(([count, tax, total, since]) => ({ count, tax, total, redLetterSince: since ?? undefined })),
    any: stake(any),
    counted,
  };
}

/** Judges the rows of one stretch after another by every finding at once; those of `counted` are only counted. */
export function tallyBy(
  organisation: string,
  findings: readonly Wanted[],
  counted: readonly Wanted[],
): (wanted: Wanted, stretch: Stretch) => Query<Tally> {
  const judged = [flags(organisation, findings, flag), flags(organisation, counted, counter)];
  const found = findings.map((_, at) => sql`json_array(${stakeOf(flag(at))}, min(iif(${flag(at)}, since, null)))`);
  const counts = counted.map((_, at) => sql`coalesce(sum(${counter(at)}), 0)`);
  // Written once for all stretches: it is long, and would take a third of the time.
  const head = build(sql`select json_array(
      json_array(coalesce(sum(direction = 'received'), 0), coalesce(sum(direction = 'issued'), 0), coalesce(sum(direction = 'unknown'), 0)),
      json_array(${sql.join(found, sql`, `)}), json_array(${stakeOf(anyOf(findings))}), json_array(${sql.join(counts, sql`, `)})) as tally
    from (select ${invoice.direction} as direction, ${STAKE}, ${sql.join(judged, sql`, `)} from (`);
  return (wanted, stretch) => {
    const rows = build(stretchRows(organisation, wanted, stretch));
    // The limit keeps each condition from being evaluated once more for every sum it stands in.
    const tail = build(sql`) as walked cross join ${invoice}
      where ${invoice.id} = walked.id and +${invoice.organisation} = ${organisation} limit ${stretch.rows})`);
    return {
      statement: { sql: head.sql + rows.sql + tail.sql, args: [...head.args, ...rows.args, ...tail.args] },
      parse: ([row]) => parseTally(String(row?.tally)),
    };
  };
}

/** An invoice with what was found about it: positions among the findings asked for. */
export interface JudgedRow extends Omit<FoundStake, "count"> {
  id: number;
  found: number[];
}

/** Those of these invoices about which anything is found. */
export const judgeInvoices = (
  organisation: string,
  ids: readonly number[],
  findings: readonly Wanted[],
): Query<JudgedRow[]> => ({
  statement: build(sql`select json_array(id, tax, total, since, json_array(${sql.join(
    findings.map((_, at) => flag(at)),
    sql`, `,
  )})) as judged
    from (select ${invoice.id} as id, ${STAKE}, ${flags(organisation, findings, flag)}
      from json_each(${JSON.stringify(ids)}) as named cross join ${invoice}
      where ${invoice.id} = named.value and +${invoice.organisation} = ${organisation} limit ${ids.length})
    where ${anyOf(findings)}`),
  parse: (rows) =>
    rows.map((row) => {
      const [id, tax, total, since, each] = JSON.parse(String(row.judged)) as [
        number,
        number,
        number,
        number | null,
        number[],
      ];
      return {
        ...{ id, tax, total, redLetterSince: since ?? undefined },
        found: each.flatMap((one, at) => (one ? [at] : [])),
      };
    }),
});
