import type { DraftOutcome, Mismatch } from "../ledger/index.ts";
import type { Columns } from "./columns.ts";
import { PROBLEMS_KEPT, UNREAD_LABELS_KEPT } from "./limits.ts";
import type { RowReading } from "./read-invoice-row.ts";
import type { Unread } from "./read-statuses.ts";
import { headerOf } from "./recognise.ts";
import type { ImportReport, RowProblem, RowReason, UnreadLabel } from "./report.ts";

/** The report with one more chunk in it: readings in their order, and an outcome for each that is a draft. */
export function tally(
  before: ImportReport,
  readings: readonly RowReading[],
  outcomes: readonly DraftOutcome[],
  columns: Columns,
  newsAsOf: number,
): ImportReport {
  const report: ImportReport = {
    ...before,
    rows: before.rows + readings.length,
    rejected: [...before.rejected],
    conflicts: [...before.conflicts],
    unreadLabels: before.unreadLabels.map((label) => ({ ...label })),
  };
  let at = 0;
  for (const reading of readings) {
    if (reading.kind === "problem") {
      reject(report, reading.problem);
      continue;
    }
    const outcome = outcomes[at++];
    if (!outcome) continue;
    if (outcome.kind === "mismatch")
      reject(report, contradiction(reading.row, columns, outcome.number, outcome.mismatch));
    else countRecorded(report, reading, outcome, columns, newsAsOf);
  }
  return report;
}

function reject(report: ImportReport, problem: RowProblem): void {
  report.rejectedTotal++;
  if (report.rejected.length < PROBLEMS_KEPT) report.rejected.push(problem);
}

function countRecorded(
  report: ImportReport,
  reading: RowReading & { kind: "draft" },
  outcome: Exclude<DraftOutcome, { kind: "mismatch" }>,
  columns: Columns,
  newsAsOf: number,
): void {
  report[outcome.kind]++;
  report.outdated += outcome.outdated;
  if (reading.repaired) report.repaired++;
  if (outcome.invoice.direction === "unknown") report.unknownDirection++;
  for (const conflict of outcome.conflicts) {
    report.conflictsTotal++;
    if (report.conflicts.length >= PROBLEMS_KEPT) continue;
    const { digitalNumber, code, number } = outcome.invoice.identity;
    report.conflicts.push({ row: reading.row, number: digitalNumber || `${code} ${number}`, ...conflict, newsAsOf });
  }
  for (const unread of reading.unread) countUnread(report.unreadLabels, unread, columns);
}

function countUnread(labels: UnreadLabel[], { field, text }: Unread, columns: Columns): void {
  const column = headerOf(columns, field);
  const at = labels.findIndex((label) => label.column === column && label.text === text);
  const known = labels[at];
  if (known) labels[at] = { ...known, count: known.count + 1 };
  else if (labels.length < UNREAD_LABELS_KEPT) labels.push({ column, text, count: 1 });
}

function contradiction(row: number, columns: Columns, number: string, mismatch: Mismatch): RowProblem {
  const column = headerOf(columns, mismatch.field === "issuedOn" ? "issued" : mismatch.field);
  return { row, column, ...reasonOf(number, mismatch) };
}

function reasonOf(number: string, mismatch: Mismatch): RowReason {
  switch (mismatch.about) {
    case "amount":
      return { code: "amount_mismatch", number, known: mismatch.known, given: mismatch.given };
    case "date":
      return { code: "date_mismatch", number, known: mismatch.known, given: mismatch.given };
    case "party":
      return { code: "party_mismatch", number, known: mismatch.known, given: mismatch.given };
    case "identity":
      return { code: "identity_mismatch", number, known: mismatch.known, given: mismatch.given };
  }
}
