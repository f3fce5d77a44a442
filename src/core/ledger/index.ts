export {
  type Decision,
  type DraftOutcome,
  decideDrafts,
  type Origin,
} from "./decide-drafts.ts";
export { decideLines, type LineDraft } from "./decide-lines.ts";
export { decideReports, type ReportOutcome, type StatusReport } from "./decide-reports.ts";
export { findKnown, findLineStates } from "./find-known.ts";
export type { Mismatch } from "./find-mismatch.ts";
export type { InvoiceDraft, News } from "./invoice-draft.ts";
export { type AxisStatus, type Direction, fromRow, type LedgerInvoice, type Party } from "./ledger-invoice.ts";
export type { AxisConflict } from "./merge-statuses.ts";
export { numberOf } from "./to-row.ts";
// The merge itself stays inside: what counts as a contradiction changes as sources are added.
