import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const importRun = sqliteTable(
  "import_run",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    fileName: text("file_name").notNull(),
    source: text().notNull(),
    asOf: integer("as_of").notNull(),
    startedAt: integer("started_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    state: text({ enum: ["running", "done", "failed", "undone"] }).notNull(),
    startedBy: text("started_by").notNull(),
    /** The report so far, as JSON. */
    report: text().notNull(),
    /** JSON, [first id, count] of the invoices it recorded: ids run on, so a range stands for thousands. */
    recorded: text().notNull(),
  },
  (table) => [index("import_run_organisation").on(table.organisation, table.startedAt)],
);

/** What an invoice looked like before an import changed it, so that a wrong import can be taken back. */
export const importBefore = sqliteTable(
  "import_before",
  {
    organisation: text().notNull(),
    run: text().notNull(),
    invoice: integer().notNull(),
    before: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.run, table.invoice] })],
);
