import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Amounts in fen; absent identifiers are '' so that a unique key sees them; `number_rev` serves look-ups by last digits. */
export const invoice = sqliteTable(
  "invoice",
  {
    id: integer().primaryKey(),
    organisation: text().notNull(),
    digitalNumber: text("digital_number").notNull(),
    code: text().notNull(),
    number: text().notNull(),
    numberRev: text("number_rev").notNull(),
    direction: text({ enum: ["received", "issued", "unknown"] }).notNull(),
    kind: text().notNull(),
    kindLabel: text("kind_label").notNull(),
    sellerName: text("seller_name").notNull(),
    sellerTaxId: text("seller_tax_id").notNull(),
    buyerName: text("buyer_name").notNull(),
    buyerTaxId: text("buyer_tax_id").notNull(),
    /** The company of that name; 0 where no name was given. */
    sellerId: integer("seller_id").notNull().default(0),
    buyerId: integer("buyer_id").notNull().default(0),
    issuedOn: text("issued_on").notNull(),
    issuedAt: text("issued_at").notNull(),
    netFen: integer("net_fen"),
    taxFen: integer("tax_fen"),
    totalFen: integer("total_fen"),
    red: integer().notNull(),
    /** The blue invoice that a red one names: its 20 digits, or code and number. */
    reverses: text().notNull(),
    platform: text().notNull(),
    drawer: text().notNull(),
    remark: text().notNull(),
    /** JSON, axis → { value, asOf (ms), source }; an axis no source has spoken of is absent. */
    statuses: text().notNull(),
    asOf: integer("as_of").notNull(),
    source: text().notNull(),
    recordedBy: text("recorded_by").notNull(),
    touchedBy: text("touched_by").notNull(),
    /** Goes up with every change, so that what was decided on an older reading is refused. */
    revision: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex("invoice_digital").on(table.organisation, table.digitalNumber).where(sql`${table.digitalNumber} <> ''`),
    uniqueIndex("invoice_legacy").on(table.organisation, table.code, table.number).where(sql`${table.number} <> ''`),
    index("invoice_tail").on(table.organisation, table.numberRev),
    index("invoice_reverses").on(table.organisation, table.reverses).where(sql`${table.reverses} <> ''`),
    // Holds what sums and most filters look at, so that a walk by date fetches no rows; the id, which ends every index
    // anyway, stands in front of it to keep a day in the order that a walk goes on in.
    index("invoice_by_date").on(
      table.organisation,
      table.issuedOn,
      table.id,
      table.direction,
      table.kind,
      table.netFen,
      table.taxFen,
      table.totalFen,
      table.red,
    ),
    index("invoice_seller").on(table.organisation, table.sellerId, table.issuedOn),
    index("invoice_buyer").on(table.organisation, table.buyerId, table.issuedOn),
    index("invoice_total").on(table.organisation, table.totalFen),
    // Empty but for what was recorded before companies were, so that an upgrade finds it at once.
    index("invoice_unnumbered")
      .on(table.id)
      .where(
        sql`${table.sellerId} = 0 and ${table.buyerId} = 0 and (${table.sellerName} <> '' or ${table.buyerName} <> '')`,
      ),
  ],
);

/** A change on one axis: when it was so (as far as the source says), and when we learned of it. */
export const statusEvent = sqliteTable(
  "status_event",
  {
    id: integer().primaryKey(),
    organisation: text().notNull(),
    invoice: integer().notNull(),
    axis: text().notNull(),
    fromValue: text("from_value").notNull(),
    toValue: text("to_value").notNull(),
    asOf: integer("as_of").notNull(),
    learnedAt: integer("learned_at").notNull(),
    source: text().notNull(),
    cause: text().notNull(),
  },
  (table) => [
    index("status_event_invoice").on(table.organisation, table.invoice, table.asOf),
    index("status_event_cause").on(table.organisation, table.cause),
    // What was ticked or changed in a span of time; first words about an axis are no change.
    index("status_event_moved")
      .on(table.organisation, table.asOf, table.id, table.invoice)
      .where(sql`${table.fromValue} <> '' or ${table.toValue} = 'ticked'`),
  ],
);

/** Line items; never summed into an invoice's amounts. */
export const invoiceLine = sqliteTable(
  "invoice_line",
  {
    organisation: text().notNull(),
    invoice: integer().notNull(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    spec: text().notNull(),
    unit: text().notNull(),
    quantity: text().notNull(),
    unitPrice: text("unit_price").notNull(),
    netFen: integer("net_fen"),
    rate: text().notNull(),
    taxFen: integer("tax_fen"),
    cause: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.invoice, table.ordinal] })],
);
