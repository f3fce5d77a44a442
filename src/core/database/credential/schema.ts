import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What opens a platform's interface for a while; several processes share one, and one of them fetches the next. */
export const accessToken = sqliteTable("access_token", {
  name: text().primaryKey(),
  /** '' while the first one is being fetched. */
  sealed: text().notNull(),
  issuedAt: integer("issued_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  leasedUntil: integer("leased_until").notNull(),
});
