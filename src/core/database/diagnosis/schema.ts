import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What a dialog waits for: its time-out, the hour to try again, or the end of a maintenance. */
export const reminder = sqliteTable(
  "reminder",
  {
    channel: text().notNull(),
    place: text().notNull(),
    thread: text().notNull(),
    person: text().notNull(),
    kind: text({ enum: ["timeout", "retry", "notice"] }).notNull(),
    organisation: text().notNull(),
    address: text().notNull(),
    dueAt: integer("due_at").notNull(),
    /** The maintenance whose end is waited for, or ''. */
    notice: text().notNull(),
    /** What it is about, sealed by whoever wrote it. */
    facts: text().notNull(),
    /** The name under which its letter is written, so that it is written once. */
    cause: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.place, table.thread, table.person, table.kind] }),
    index("reminder_due").on(table.dueAt),
    index("reminder_notice").on(table.organisation, table.notice).where(sql`${table.notice} <> ''`),
  ],
);
