import { sql } from "drizzle-orm";
import { compile, compileWrite, here, type Query, type Row, type Write } from "../statement.ts";
import type { RecipientKey } from "./alerts.ts";
import { alert, recipient } from "./schema.ts";

export type RecipientRow = typeof recipient.$inferSelect;

const parse = (row: Row): RecipientRow => ({
  organisation: String(row.organisation),
  channel: String(row.channel),
  address: String(row.address),
  place: String(row.place),
  parent: String(row.parent),
  person: String(row.person),
  setting: row.setting as RecipientRow["setting"],
  language: row.language as RecipientRow["language"],
  bound: Number(row.bound),
  quietFrom: Number(row.quiet_from),
  quietUntil: Number(row.quiet_until),
  timeZone: String(row.time_zone),
  mutedUntil: Number(row.muted_until),
  failedAt: row.failed_at === null ? null : Number(row.failed_at),
  failure: String(row.failure),
  numbered: Number(row.numbered),
  madeAt: Number(row.made_at),
});

const mine = sql`organisation = ${here("organisation")} and channel = ${here("channel")} and address = ${here("address")}`;

const one = compile<RecipientKey>(() => sql`select * from ${recipient} where ${mine}`);

export const recipientByKey = (key: RecipientKey): Query<RecipientRow | undefined> => ({
  statement: one(key),
  parse: ([row]) => row && parse(row),
});

const ofOrganisation = compile<{ organisation: string; most: number }>(
  () =>
    sql`select * from ${recipient} where organisation = ${here("organisation")} order by failed_at is null, channel, address limit ${here("most")}`,
);

/** Everybody an organisation tells things, those who cannot be reached first. */
export const recipientsOf = (organisation: string, most: number): Query<RecipientRow[]> => ({
  statement: ofOrganisation({ organisation, most }),
  parse: (rows) => rows.map(parse),
});

const put = compileWrite<RecipientRow>(
  () => sql`insert into ${recipient} (organisation, channel, address, place, parent, person, setting, language, bound, quiet_from, quiet_until, time_zone, muted_until, failed_at, failure, numbered, made_at)
    values (${here("organisation")}, ${here("channel")}, ${here("address")}, ${here("place")}, ${here("parent")}, ${here("person")}, ${here("setting")}, ${here("language")}, ${here("bound")}, ${here("quietFrom")}, ${here("quietUntil")}, ${here("timeZone")}, ${here("mutedUntil")}, ${here("failedAt")}, ${here("failure")}, ${here("numbered")}, ${here("madeAt")})
    on conflict (organisation, channel, address) do update set language = excluded.language, bound = excluded.bound, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, time_zone = excluded.time_zone, muted_until = excluded.muted_until, failed_at = excluded.failed_at, failure = excluded.failure, numbered = excluded.numbered`,
);

/** How a recipient is to be told from now on. */
export const putRecipient = (row: RecipientRow): Write => put(row);

// What stands beneath an alert goes to an address of its own; whose alert it was is known by the cause.
const fail = compileWrite<RecipientKey & { cause: string; at: number; reason: string }>(
  () =>
    sql`update ${recipient} set failed_at = ${here("at")}, failure = ${here("reason")} where organisation = ${here("organisation")} and channel = ${here("channel")} and failed_at is null
      and address in (${here("address")}, (select a.address from ${alert} a where a.cause = ${here("cause")} and a.cause <> '' and a.channel = ${here("channel")} limit 1))`,
);

/** Nobody is told anything there any more, until somebody subscribes from there again. */
export const failRecipient = (letter: RecipientKey & { cause: string }, at: number, reason: string): Write => {
  const { organisation, channel, address, cause } = letter;
  return fail({ organisation, channel, address, cause, at, reason });
};
