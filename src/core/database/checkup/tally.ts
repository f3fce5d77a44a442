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

/** Judges the rows of a stretch by every finding at once; `counted` are only counted. */
export function tallyInStretch(
  organisation: string,
  wanted: Wanted,
  stretch: Stretch,
  findings: readonly Wanted[],
  counted: readonly Wanted[],
): Query<Tally> {
  const judged = [flags(organisation, findings, flag), flags(organisation, counted, counter)];
  const found = findings.map((_, at) => sql`json_array(${stakeOf(flag(at))}, min(iif(${flag(at)}, since, null)))`);
  const counts = counted.map((_, at) => sql`coalesce(sum(${counter(at)}), 0)`);
  return {
    // The limit keeps each condition from being evaluated once more for every sum it stands in.
    statement: build(sql`select json_array(
        json_array(coalesce(sum(direction = 'received'), 0), coalesce(sum(direction = 'issued'), 0), coalesce(sum(direction = 'unknown'), 0)),
        json_array(${sql.join(found, sql`, `)}), json_array(${stakeOf(anyOf(findings))}), json_array(${sql.join(counts, sql`, `)})) as tally
      from (select ${invoice.direction} as direction, ${STAKE}, ${sql.join(judged, sql`, `)}
        from (${stretchRows(organisation, wanted, stretch)}) as walked cross join ${invoice}
        where ${invoice.id} = walked.id and +${invoice.organisation} = ${organisation} limit ${stretch.rows})`),
    parse: ([row]) => {
      const [seen, each, any, rest] = JSON.parse(String(row?.tally)) as [
        [number, number, number],
        [...Sums, number | null][],
        Sums,
        number[],
      ];
      return {
        seen: { received: seen[0], issued: seen[1], unknown: seen[2] },
        found: each.map(([count, tax, total, since]) => ({ count, tax, total, redLetterSince: since ?? undefined })),
        any: stake(any),
        counted: rest,
      };
    },
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
