import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
