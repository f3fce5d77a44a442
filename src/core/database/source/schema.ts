import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Maintenance that an admin announced: nobody else tells us that a platform stands still. */
export const maintenanceNotice = sqliteTable(
  "maintenance_notice",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    /** What is affected, in the announcer's words. */
    what: text().notNull(),
    startsAt: integer("starts_at").notNull(),
    endsAt: integer("ends_at").notNull(),
    announcedAt: integer("announced_at").notNull(),
    /** As `channel:person`. */
    announcedBy: text("announced_by").notNull(),
  },
  (table) => [index("maintenance_notice_ends").on(table.organisation, table.endsAt)],
);

/** Where ledger data comes from on its own: something that pushes, or lists that somebody imports at a known pace. */
export const source = sqliteTable(
  "source",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    /** As the ledger names it. */
    name: text().notNull(),
    kind: text({ enum: ["push", "import"] }).notNull(),
    /** What signs its pushes, sealed; '' for lists. */
    key: text().notNull(),
    /** The key before it, good for a while after an exchange. */
    previousKey: text("previous_key").notNull(),
    previousUntil: integer("previous_until").notNull(),
    /** How often it means to speak, in ms; 0 where nobody said. */
    cadence: integer().notNull(),
    madeAt: integer("made_at").notNull(),
    lastArrival: integer("last_arrival"),
    lastAsOf: integer("last_as_of"),
    /** Since when it is late, so that the alarm is raised once; null while it is not. */
    lateSince: integer("late_since"),
  },
  (table) => [
    uniqueIndex("source_name").on(table.organisation, table.name),
    index("source_cadence").on(table.id).where(sql`${table.cadence} > 0`),
  ],
);

/** What was pushed under a key: sent twice, it gets the same answer and changes nothing. */
export const sourceDelivery = sqliteTable(
  "source_delivery",
  {
    source: text().notNull(),
    key: text().notNull(),
    digest: text().notNull(),
    response: text().notNull(),
    receivedAt: integer("received_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.key] }),
    index("source_delivery_received").on(table.receivedAt),
  ],
);

/** Everything that was ever said of an axis that is pushed: what the ledger believes follows from all of it, in any order. */
export const statusReport = sqliteTable(
  "status_report",
  {
    organisation: text().notNull(),
    invoice: integer().notNull(),
    axis: text().notNull(),
    asOf: integer("as_of").notNull(),
    value: text().notNull(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.invoice, table.axis, table.asOf, table.value, table.source] }),
  ],
);
