import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Facts that somebody should hear, recorded in the transaction of the event itself. */
export const notice = sqliteTable(
  "notice",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    organisation: text().notNull(),
    kind: text({ enum: ["status", "deadline", "source_late"] }).notNull(),
    /** The invoice it is about; 0 where it is about none. */
    invoice: integer().notNull(),
    /** The axis that changed, the deadline, or the source. */
    subject: text().notNull(),
    fromValue: text("from_value").notNull(),
    toValue: text("to_value").notNull(),
    asOf: integer("as_of").notNull(),
    learnedAt: integer("learned_at").notNull(),
    source: text().notNull(),
    cause: text().notNull(),
    /** Who did it, as `channel:person`, so that nobody is told of their own act. */
    actor: text().notNull(),
    dueAt: integer("due_at").notNull(),
    /** What can only be said once, or ''. */
    once: text().notNull(),
    matchedAt: integer("matched_at"),
  },
  (table) => [
    uniqueIndex("notice_once").on(table.organisation, table.once).where(sql`${table.once} <> ''`),
    index("notice_unmatched").on(table.dueAt, table.id).where(sql`${table.matchedAt} is null`),
    index("notice_learned").on(table.organisation, table.learnedAt),
    index("notice_invoice").on(table.organisation, table.invoice, table.id).where(sql`${table.invoice} <> 0`),
  ],
);

/** A place, mailbox or endpoint that is told of things, and how it wants to be. */
export const recipient = sqliteTable(
  "recipient",
  {
    organisation: text().notNull(),
    channel: text().notNull(),
    address: text().notNull(),
    place: text().notNull(),
    parent: text().notNull(),
    /** Who it is, where nobody else reads along; '' in a group. */
    person: text().notNull(),
    setting: text({ enum: ["direct", "group"] }).notNull(),
    language: text({ enum: ["zh-CN", "en"] }).notNull(),
    /** Whether it rests on a binding, which is looked at again before anything is sent. */
    bound: integer().notNull(),
    /** In minutes after midnight in its own time zone; both the same where no hours are quiet. */
    quietFrom: integer("quiet_from").notNull(),
    quietUntil: integer("quiet_until").notNull(),
    timeZone: text("time_zone").notNull(),
    mutedUntil: integer("muted_until").notNull(),
    failedAt: integer("failed_at"),
    failure: text().notNull(),
    /** The number of the newest subscription, so that none is given twice. */
    numbered: integer().notNull(),
    madeAt: integer("made_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.channel, table.address] }),
    index("recipient_place").on(table.channel, table.place),
    index("recipient_failed").on(table.organisation).where(sql`${table.failedAt} is not null`),
  ],
);

export const subscription = sqliteTable(
  "subscription",
  {
    id: integer().primaryKey(),
    organisation: text().notNull(),
    channel: text().notNull(),
    address: text().notNull(),
    /** By which its recipient calls it. */
    number: integer().notNull(),
    /** JSON; the same wish is the same text. */
    filter: text().notNull(),
    cadence: text({ enum: ["each", "hourly", "daily"] }).notNull(),
    /** When the daily digest goes out, in minutes after midnight. */
    dailyAt: integer("daily_at").notNull(),
    madeAt: integer("made_at").notNull(),
    madeBy: text("made_by").notNull(),
  },
  (table) => [
    uniqueIndex("subscription_number").on(table.organisation, table.channel, table.address, table.number),
    uniqueIndex("subscription_filter").on(table.organisation, table.channel, table.address, table.filter),
  ],
);

/** The most selective part of a subscription's filter, under which an event finds it; `least` is its lower amount limit. */
export const subscriptionKey = sqliteTable(
  "subscription_key",
  {
    organisation: text().notNull(),
    key: text().notNull(),
    least: integer().notNull(),
    subscription: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.key, table.least, table.subscription] }),
    index("subscription_key_of").on(table.subscription),
  ],
);

/** A notice on its way to a recipient: waiting, or composed into the letter of a cause. */
export const alert = sqliteTable(
  "alert",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    organisation: text().notNull(),
    channel: text().notNull(),
    address: text().notNull(),
    notice: integer().notNull(),
    invoice: integer().notNull(),
    subscription: integer().notNull(),
    dueAt: integer("due_at").notNull(),
    /** '' while it waits. */
    outcome: text({ enum: ["", "said", "superseded", "stopped"] }).notNull(),
    cause: text().notNull(),
    settledAt: integer("settled_at"),
  },
  (table) => [
    uniqueIndex("alert_once").on(table.notice, table.channel, table.address),
    index("alert_due").on(table.dueAt).where(sql`${table.outcome} = ''`),
    index("alert_waiting")
      .on(table.organisation, table.channel, table.address, table.dueAt)
      .where(sql`${table.outcome} = ''`),
    index("alert_said")
      .on(table.organisation, table.channel, table.address, table.invoice, table.id)
      .where(sql`${table.outcome} = 'said'`),
    index("alert_cause").on(table.cause).where(sql`${table.cause} <> ''`),
  ],
);

/** The day of the month by which an organisation files; `month` is `2026-12`, or '' for every month. */
export const filingDate = sqliteTable(
  "filing_date",
  {
    organisation: text().notNull(),
    month: text().notNull(),
    day: integer().notNull(),
    setBy: text("set_by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.month] })],
);

/** Where webhooks go; the secrets are sealed. */
export const webhookEndpoint = sqliteTable("webhook_endpoint", {
  id: text().primaryKey(),
  organisation: text().notNull(),
  url: text().notNull(),
  secret: text().notNull(),
  previousSecret: text("previous_secret").notNull(),
  previousUntil: integer("previous_until").notNull(),
  madeAt: integer("made_at").notNull(),
});
