import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who looks after an invoice: one person each, so that nobody waits for another. */
export const invoiceClaim = sqliteTable(
  "invoice_claim",
  {
    organisation: text().notNull(),
    invoice: integer().notNull(),
    /** As `channel:person`. */
    person: text().notNull(),
    claimedAt: integer("claimed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.invoice] }),
    index("invoice_claim_person").on(table.organisation, table.person),
  ],
);

/** A project, a department, a kind of expense: words that colleagues put on invoices. */
export const invoiceTag = sqliteTable(
  "invoice_tag",
  {
    organisation: text().notNull(),
    /** In one spelling. */
    tag: text().notNull(),
    invoice: integer().notNull(),
    /** As it was written. */
    label: text().notNull(),
    taggedBy: text("tagged_by").notNull(),
    taggedAt: integer("tagged_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.tag, table.invoice] }),
    index("invoice_tag_invoice").on(table.organisation, table.invoice),
  ],
);
