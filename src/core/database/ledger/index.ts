export { invoicesByIds } from "./find-by-ids.ts";
export { type KnownInvoice, knownByCodeAndNumber, knownByDigitalNumber } from "./find-known.ts";
export { type InvoiceRow, invoiceById, invoiceFacts, parseFacts, type StatusRow } from "./invoice-row.ts";
export { insertLines, type LineRow, type LineState, lineStates } from "./lines.ts";
export { invoice, invoiceLine, statusEvent } from "./schema.ts";
export { type EventOrigin, type EventRow, insertEvents } from "./write-events.ts";
export { insertInvoices, updateInvoices, type WrittenInvoice } from "./write-invoices.ts";
