import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { jsonRows, positions } from "../json-rows.ts";
import { compile, compileWrite, here, orm, type Query, type Row, type Write } from "../statement.ts";
import type { RecipientKey } from "./alerts.ts";
import { subscription, subscriptionKey } from "./schema.ts";

export type SubscriptionRow = typeof subscription.$inferSelect;

const parse = (row: Row): SubscriptionRow => ({
  id: Number(row.id),
  organisation: String(row.organisation),
  channel: String(row.channel),
  address: String(row.address),
  number: Number(row.number),
  filter: String(row.filter),
  cadence: row.cadence as SubscriptionRow["cadence"],
  dailyAt: Number(row.daily_at),
  madeAt: Number(row.made_at),
  madeBy: String(row.made_by),
});

const mine = sql`organisation = ${here("organisation")} and channel = ${here("channel")} and address = ${here("address")}`;

const all = compile<RecipientKey & { after: number; most: number }>(
  () =>
    sql`select *, count(*) over () as total from ${subscription} where ${mine} and number > ${here("after")} order by number limit ${here("most")}`,
);

/** A recipient's subscriptions by their number. */
export const subscriptionsOf = (key: RecipientKey, after: number, most: number): Query<SubscriptionRow[]> => ({
  statement: all({ ...key, after, most }),
  parse: (rows) => rows.map(parse),
});

const count = compile<RecipientKey>(() => sql`select count(*) as total from ${subscription} where ${mine}`);

export const countSubscriptions = (key: RecipientKey): Query<number> => ({
  statement: count(key),
  parse: ([row]) => Number(row?.total ?? 0),
});

/** Plain inserts: a number or a filter that its recipient has already is a conflict. */
const insert: (row: SubscriptionRow) => Write = compileWrite(() =>
  orm.insert(subscription).values({
    id: here("id"),
    organisation: here("organisation"),
    channel: here("channel"),
    address: here("address"),
    number: here("number"),
    filter: here("filter"),
    cadence: here("cadence"),
    dailyAt: here("dailyAt"),
    madeAt: here("madeAt"),
    madeBy: here("madeBy"),
  }),
);

const insertKeys = compileWrite<{ organisation: string; subscription: number; list: string }>(
  () => sql`with ${jsonRows} insert into ${subscriptionKey} (key, least, organisation, subscription)
    select ${positions(2)}, ${here("organisation")}, ${here("subscription")} from r`,
);

/** A subscription, and the keys under which events find it. */
export const insertSubscription = (
  row: SubscriptionRow,
  keys: readonly (readonly [key: string, least: number])[],
): Write[] => [
  insert(row),
  insertKeys({ organisation: row.organisation, subscription: row.id, list: JSON.stringify(keys) }),
];

const pace = compileWrite<{ id: number; cadence: string; dailyAt: number }>(
  () =>
    sql`update ${subscription} set cadence = ${here("cadence")}, daily_at = ${here("dailyAt")} where id = ${here("id")}`,
);

export const paceSubscription = (id: number, cadence: SubscriptionRow["cadence"], dailyAt: number): Write[] =>
  exactlyOne(pace({ id, cadence, dailyAt }));

const remove = compileWrite<{ id: number }>(() => sql`delete from ${subscription} where id = ${here("id")}`);
const removeKeys = compileWrite<{ id: number }>(
  () => sql`delete from ${subscriptionKey} where subscription = ${here("id")}`,
);

/** Refused where it has ended already. */
export const removeSubscription = (id: number): Write[] => [...exactlyOne(remove({ id })), removeKeys({ id })];
