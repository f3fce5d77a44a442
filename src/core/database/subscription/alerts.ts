import { sql } from "drizzle-orm";
import { exactly } from "../guard.ts";
import { letter } from "../outbox/schema.ts";
import { compile, compileWrite, here, type Query, type Row, type Write } from "../statement.ts";
import { alert, notice, subscription } from "./schema.ts";

export interface RecipientKey {
  organisation: string;
  channel: string;
  address: string;
}

export interface AlertRow {
  id: number;
  notice: number;
  invoice: number;
  subscription: number;
  /** By which its recipient calls it; 0 where it has ended. */
  number: number;
}

const due = compile<{ now: number; most: number }>(
  () =>
    sql`select organisation, channel, address, min(due_at) as first from ${alert} where outcome = '' and due_at <= ${here("now")} group by organisation, channel, address order by first limit ${here("most")}`,
);

/** Who is due to be told something, who has waited longest first. */
export const recipientsDue = (now: number, most: number): Query<RecipientKey[]> => ({
  statement: due({ now, most }),
  parse: (rows) =>
    rows.map((row) => ({
      organisation: String(row.organisation),
      channel: String(row.channel),
      address: String(row.address),
    })),
});

const parse = (row: Row): AlertRow => ({
  id: Number(row.id),
  notice: Number(row.notice),
  invoice: Number(row.invoice),
  subscription: Number(row.subscription),
  number: Number(row.number ?? 0),
});

const columns = sql`a.id, a.notice, a.invoice, a.subscription, s.number`;
const withNumber = sql`left join ${subscription} s on s.id = a.subscription`;
const mine = sql`a.organisation = ${here("organisation")} and a.channel = ${here("channel")} and a.address = ${here("address")}`;

const dueAlerts = compile<RecipientKey & { now: number; most: number }>(
  () =>
    sql`select ${columns} from ${alert} a ${withNumber} where ${mine} and a.outcome = '' and a.due_at <= ${here("now")} order by a.notice limit ${here("most")}`,
);

/** What one recipient is due to be told, in the order it happened here. */
export const alertsDue = (key: RecipientKey, now: number, most: number): Query<AlertRow[]> => ({
  statement: dueAlerts({ ...key, now, most }),
  parse: (rows) => rows.map(parse),
});

const ofCause = compile<RecipientKey & { cause: string }>(
  () =>
    sql`select ${columns} from ${alert} a ${withNumber} where a.cause = ${here("cause")} and ${mine} order by a.notice`,
);

/** What a letter told its recipient. */
export const alertsOfCause = (key: RecipientKey, cause: string): Query<AlertRow[]> => ({
  statement: ofCause({ ...key, cause }),
  parse: (rows) => rows.map(parse),
});

const latest = compile<RecipientKey>(
  () =>
    sql`select ${columns}, a.cause from ${alert} a ${withNumber} where ${mine} and a.outcome = 'said' order by a.settled_at desc, a.id desc limit 1`,
);

/** The last thing that a recipient was told. */
export const lastAlert = (key: RecipientKey): Query<(AlertRow & { cause: string }) | undefined> => ({
  statement: latest(key),
  parse: ([row]) => row && { ...parse(row), cause: String(row.cause) },
});

const settle = compileWrite<{ list: string; outcome: string; cause: string; now: number }>(
  () =>
    sql`update ${alert} set outcome = ${here("outcome")}, cause = ${here("cause")}, settled_at = ${here("now")} where id in (select value from json_each(${here("list")})) and outcome = ''`,
);

/** Settles alerts into a letter, or into nothing; refused where somebody else settled one of them meanwhile. */
export const settleAlerts = (
  ids: readonly number[],
  outcome: "said" | "superseded" | "stopped",
  cause: string,
  now: number,
): Write[] => (ids.length === 0 ? [] : exactly(ids.length, settle({ list: JSON.stringify(ids), outcome, cause, now })));

const postpone = compileWrite<RecipientKey & { now: number; until: number }>(
  () =>
    sql`update ${alert} set due_at = ${here("until")} where organisation = ${here("organisation")} and channel = ${here("channel")} and address = ${here("address")} and outcome = '' and due_at <= ${here("now")}`,
);

/** Has everything that is due wait until later. */
export const postponeAlerts = (key: RecipientKey, now: number, until: number): Write =>
  postpone({ ...key, now, until });

/** A message that told of an invoice before: its letter, where it can be found again, and what it said. */
export interface ToldRow {
  invoice: number;
  notice: number;
  axis: string;
  fromValue: string;
  toValue: string;
  asOf: number;
  sequence: number;
  receipt: string;
  /** The letter tells of nothing else. */
  alone: boolean;
  /** It has not left yet. */
  unsent: boolean;
}

const told = compile<RecipientKey & { list: string }>(
  () => sql`select a.invoice, a.notice, n.subject as axis, n.from_value, n.to_value, n.as_of, coalesce(l.sequence, 0) as sequence, coalesce(l.receipt, '') as receipt,
      coalesce(l.state = 'waiting' and l.parts_sent = 0 and l.claimed_until = 0, 0) as unsent,
      (select count(distinct o.invoice) from ${alert} o where o.cause = a.cause and o.channel = a.channel and o.address = a.address) = 1 as alone
    from json_each(${here("list")}) w cross join ${alert} a join ${notice} n on n.id = a.notice
      left join ${letter} l on l.cause = a.cause and l.channel = a.channel and l.address = a.address and l.ordinal = 0
    where ${mine} and a.invoice = w.value and a.invoice <> 0 and a.outcome = 'said' and n.kind = 'status' order by a.id`,
);

/** What a recipient was told of these invoices before, the earliest first. */
export const toldOf = (key: RecipientKey, invoices: readonly number[]): Query<ToldRow[]> => ({
  statement: told({ ...key, list: JSON.stringify(invoices) }),
  parse: (rows) =>
    rows.map((row) => ({
      invoice: Number(row.invoice),
      notice: Number(row.notice),
      axis: String(row.axis),
      fromValue: String(row.from_value),
      toValue: String(row.to_value),
      asOf: Number(row.as_of),
      sequence: Number(row.sequence),
      receipt: String(row.receipt),
      alone: Number(row.alone) === 1,
      unsent: Number(row.unsent) === 1,
    })),
});

const stop = compileWrite<RecipientKey & { now: number }>(
  () =>
    sql`update ${alert} set outcome = 'stopped', settled_at = ${here("now")} where organisation = ${here("organisation")} and channel = ${here("channel")} and address = ${here("address")} and outcome = ''`,
);

/** Drops what a recipient still waits for. */
export const stopAlerts = (key: RecipientKey, now: number): Write => stop({ ...key, now });

const stopOf = compileWrite<{ subscription: number; now: number }>(
  () =>
    sql`update ${alert} set outcome = 'stopped', settled_at = ${here("now")} where subscription = ${here("subscription")} and outcome = ''`,
);

export const stopAlertsOf = (subscription: number, now: number): Write => stopOf({ subscription, now });

const forget = compileWrite<{ before: number }>(
  () => sql`delete from ${alert} where outcome <> '' and settled_at < ${here("before")}`,
);

export const forgetAlerts = (before: number): Write => forget({ before });
