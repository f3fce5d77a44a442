import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The distinct companies of an organisation's invoices; their words lie in `company_search`, under the same id. */
export const company = sqliteTable(
  "company",
  {
    id: integer().primaryKey(),
    organisation: text().notNull(),
    name: text().notNull(),
  },
  (table) => [index("company_organisation").on(table.organisation)],
);

/** What an organisation calls a company; the name need not be in the ledger yet. */
export const companyAlias = sqliteTable(
  "company_alias",
  {
    organisation: text().notNull(),
    alias: text().notNull(),
    name: text().notNull(),
    madeBy: text("made_by").notNull(),
    madeAt: integer("made_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.alias] })],
);
