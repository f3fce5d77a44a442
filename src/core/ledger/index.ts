export { type AxisStatus, type Direction, fromRow, type LedgerInvoice, type Party } from "./ledger-invoice.ts";
