export { type InvoiceRow, invoiceById, invoiceFacts, parseFacts, type StatusRow } from "./invoice-row.ts";
