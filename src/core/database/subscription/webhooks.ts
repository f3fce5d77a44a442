import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, orm, type Query, type Row, type Write } from "../statement.ts";
import { webhookEndpoint } from "./schema.ts";

export type WebhookRow = typeof webhookEndpoint.$inferSelect;

const parse = (row: Row): WebhookRow => ({
  id: String(row.id),
  organisation: String(row.organisation),
  url: String(row.url),
  secret: String(row.secret),
  previousSecret: String(row.previous_secret),
  previousUntil: Number(row.previous_until),
  madeAt: Number(row.made_at),
});

const byId = compile<{ id: string }>(() => sql`select * from ${webhookEndpoint} where id = ${here("id")}`);

export const webhookById = (id: string): Query<WebhookRow | undefined> => ({
  statement: byId({ id }),
  parse: ([row]) => row && parse(row),
});

const all = compile<{ organisation: string }>(
  () => sql`select * from ${webhookEndpoint} where organisation = ${here("organisation")} order by made_at, id`,
);

export const webhooksOf = (organisation: string): Query<WebhookRow[]> => ({
  statement: all({ organisation }),
  parse: (rows) => rows.map(parse),
});

export const insertWebhook: (row: WebhookRow) => Write = compileWrite(() =>
  orm.insert(webhookEndpoint).values({
    id: here("id"),
    organisation: here("organisation"),
    url: here("url"),
    secret: here("secret"),
    previousSecret: here("previousSecret"),
    previousUntil: here("previousUntil"),
    madeAt: here("madeAt"),
  }),
);

const exchange = compileWrite<{ id: string; before: string; secret: string; until: number }>(
  () =>
    sql`update ${webhookEndpoint} set previous_secret = secret, previous_until = ${here("until")}, secret = ${here("secret")} where id = ${here("id")} and secret = ${here("before")}`,
);

/** Refused where somebody else exchanged it meanwhile. */
export const exchangeSecret = (id: string, before: string, secret: string, previousUntil: number): Write[] =>
  exactlyOne(exchange({ id, before, secret, until: previousUntil }));

const remove = compileWrite<{ organisation: string; id: string }>(
  () => sql`delete from ${webhookEndpoint} where id = ${here("id")} and organisation = ${here("organisation")}`,
);

export const removeWebhook = (organisation: string, id: string): Write[] => exactlyOne(remove({ organisation, id }));
