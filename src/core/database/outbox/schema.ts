import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const letter = sqliteTable(
  "letter",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    cause: text().notNull(),
    channel: text().notNull(),
    address: text().notNull(),
    ordinal: integer().notNull(),
    stream: text({ enum: ["answers", "alerts"] }).notNull(),
    organisation: text().notNull(),
    body: text().notNull(),
    state: text({ enum: ["waiting", "sent", "aside", "expired", "dropped"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    nextTryAt: integer("next_try_at").notNull(),
    expiresAt: integer("expires_at"),
    attempts: integer().notNull(),
    partsSent: integer("parts_sent").notNull(),
    claimedBy: text("claimed_by").notNull(),
    claimedUntil: integer("claimed_until").notNull(),
    settledAt: integer("settled_at"),
    reason: text().notNull(),
    /** What the platform calls the message it was delivered as, in the courier's own form, or ''. */
    receipt: text().notNull().default(""),
    /** The letter in whose place this one is shown, where the platform can change what was delivered; 0 for none. */
    revises: integer().notNull().default(0),
    /** How many tries in a row never came to an end. */
    unfinished: integer().notNull().default(0),
    /** When an operator last gave it another chance, or 0. */
    replayedAt: integer("replayed_at").notNull().default(0),
  },
  (table) => [
    uniqueIndex("letter_once").on(table.cause, table.channel, table.address, table.ordinal),
    index("letter_waiting")
      .on(table.channel, table.address, table.stream, table.sequence)
      .where(sql`${table.state} = 'waiting'`),
    index("letter_claimed").on(table.channel, table.address).where(sql`${table.claimedUntil} > 0`),
    index("letter_aside").on(table.sequence).where(sql`${table.state} = 'aside'`),
    index("letter_address").on(table.channel, table.address, table.sequence),
  ],
);
