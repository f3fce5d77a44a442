import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Every message that was answered; its key makes a second delivery recognisable. */
export const inbox = sqliteTable(
  "inbox",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    channel: text().notNull(),
    place: text().notNull(),
    messageId: text("message_id").notNull(),
    cause: text().notNull(),
    thread: text().notNull(),
    person: text().notNull(),
    organisation: text().notNull(),
    text: text().notNull(),
    receivedAt: integer("received_at").notNull(),
    state: text({ enum: ["answered", "aside"] }).notNull(),
  },
  (table) => [
    uniqueIndex("inbox_message").on(table.channel, table.place, table.messageId),
    index("inbox_received").on(table.receivedAt),
    index("inbox_aside").on(table.sequence).where(sql`${table.state} = 'aside'`),
  ],
);

export const conversation = sqliteTable(
  "conversation",
  {
    channel: text().notNull(),
    place: text().notNull(),
    thread: text().notNull(),
    person: text().notNull(),
    organisation: text().notNull(),
    revision: integer().notNull(),
    state: text().notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.place, table.thread, table.person] }),
    index("conversation_updated").on(table.updatedAt),
  ],
);

/** How often a key (a place, an address, a bind attempt) was seen in a window of time. */
export const rate = sqliteTable(
  "rate",
  { key: text().notNull(), window: integer().notNull(), count: integer().notNull() },
  (table) => [primaryKey({ columns: [table.key, table.window] })],
);
