import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What an organisation gives to whoever issues it an invoice. */
export const invoiceDetails = sqliteTable("invoice_details", {
  organisation: text().primaryKey(),
  name: text().notNull(),
  taxId: text("tax_id").notNull(),
  address: text().notNull(),
  phone: text().notNull(),
  bank: text().notNull(),
  account: text().notNull(),
  savedAt: integer("saved_at").notNull(),
  /** As `channel:person`. */
  savedBy: text("saved_by").notNull(),
});

/** An organisation's own rules, which go before our articles. */
export const organisationArticle = sqliteTable(
  "organisation_article",
  {
    organisation: text().notNull(),
    /** By which people name it. */
    number: integer().notNull(),
    title: text().notNull(),
    /** Further wordings it is found by, as a JSON array. */
    questions: text().notNull(),
    answer: text().notNull(),
    savedAt: integer("saved_at").notNull(),
    savedBy: text("saved_by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.number] })],
);

/** Whether an answer helped; who said so is not kept. */
export const articleVerdict = sqliteTable(
  "article_verdict",
  {
    organisation: text().notNull(),
    article: text().notNull(),
    verdict: text({ enum: ["useful", "useless"] }).notNull(),
    at: integer().notNull(),
  },
  (table) => [index("article_verdict_article").on(table.organisation, table.article, table.at)],
);

/** Questions that found no answer, folded, so that what is asked often stands out. */
export const knowledgeGap = sqliteTable(
  "knowledge_gap",
  {
    organisation: text().notNull(),
    question: text().notNull(),
    count: integer().notNull(),
    lastAt: integer("last_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.question] })],
);
