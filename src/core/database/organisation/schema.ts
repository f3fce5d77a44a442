import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const organisation = sqliteTable("organisation", {
  id: text().primaryKey(),
  name: text().notNull(),
  demo: integer().notNull().default(0),
  createdAt: integer("created_at").notNull(),
});

export const organisationTaxId = sqliteTable(
  "organisation_tax_id",
  { organisation: text().notNull(), taxId: text("tax_id").notNull() },
  (table) => [primaryKey({ columns: [table.organisation, table.taxId] })],
);

/** Which organisation a place or its parent speaks for. */
export const binding = sqliteTable(
  "binding",
  {
    channel: text().notNull(),
    place: text().notNull(),
    organisation: text().notNull(),
    audience: text({ enum: ["internal", "outsiders"] }).notNull(),
    boundAt: integer("bound_at").notNull(),
    boundBy: text("bound_by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.place] })],
);

/** What the readers of one place are shown; it holds for the organisation whose admin said so, and falls with its binding. */
export const placeRule = sqliteTable(
  "place_rule",
  {
    channel: text().notNull(),
    place: text().notNull(),
    organisation: text().notNull(),
    /** Who reads what the ledger says, where others read along. */
    ledgerFor: text("ledger_for", { enum: ["asker", "everyone"] }).notNull(),
    sensitive: text({ enum: ["masked", "full"] }).notNull(),
    ruledAt: integer("ruled_at").notNull(),
    ruledBy: text("ruled_by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.place] })],
);

export const member = sqliteTable(
  "member",
  {
    organisation: text().notNull(),
    channel: text().notNull(),
    person: text().notNull(),
    role: text({ enum: ["admin", "member"] }).notNull(),
    joinedAt: integer("joined_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.channel, table.person] })],
);

/** Only the hash of a code is kept: reading the database must not let anybody in. */
export const bindCode = sqliteTable("bind_code", {
  hash: text().primaryKey(),
  organisation: text().notNull(),
  role: text({ enum: ["admin", "member"] }).notNull(),
  audience: text({ enum: ["internal", "outsiders"] }).notNull(),
  madeAt: integer("made_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  usedAt: integer("used_at"),
});
