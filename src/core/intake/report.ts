import type { StatusAxis, StatusValue } from "../invoice/index.ts";
import type { UnreadableCode } from "./spreadsheet.ts";

/** Why a row was not imported; texts are as the file has them, amounts in fen. */
export type RowReason =
  | { readonly code: "no_number" }
  | { readonly code: "digits_lost"; readonly text: string }
  | { readonly code: "bad_digital_number"; readonly text: string }
  | { readonly code: "bad_code"; readonly text: string }
  | { readonly code: "bad_number"; readonly text: string }
  | { readonly code: "code_missing"; readonly text: string }
  | { readonly code: "no_date" }
  | { readonly code: "bad_date"; readonly text: string }
  | { readonly code: "date_after_as_of"; readonly date: string; readonly asOf: string }
  | { readonly code: "bad_amount"; readonly text: string }
  | { readonly code: "no_amount" }
  | { readonly code: "totals_disagree"; readonly net: number; readonly tax: number; readonly total: number }
  | { readonly code: "amount_mismatch"; readonly number: string; readonly known: number; readonly given: number }
  | { readonly code: "date_mismatch"; readonly number: string; readonly known: string; readonly given: string }
  | { readonly code: "party_mismatch"; readonly number: string; readonly known: string; readonly given: string }
  | { readonly code: "identity_mismatch"; readonly number: string; readonly known: string; readonly given: string };

/** A row that was left out: where it stands in the spreadsheet, and under which header of the file. */
export type RowProblem = { readonly row: number; readonly column: string } & RowReason;

/** News that cannot have happened after what is known, and was not believed; `asOf` in ms since 1970. */
export interface StatusConflict {
  readonly row: number;
  readonly number: string;
  readonly axis: StatusAxis;
  readonly from: StatusValue;
  readonly to: StatusValue;
  readonly knownAsOf: number;
  readonly newsAsOf: number;
}

/** Words under a status column that mean nothing to us; the invoice was recorded without them. */
export interface UnreadLabel {
  readonly column: string;
  readonly text: string;
  readonly count: number;
}

export interface ImportReport {
  /** Invoice rows read so far, rejected ones included. */
  rows: number;
  new: number;
  changed: number;
  known: number;
  /** Rows in which an identifier got its leading zeros back. */
  repaired: number;
  /** Statuses that were older than what the ledger knows. */
  outdated: number;
  /** Invoices of which neither party is this organisation, as far as its tax ids tell. */
  unknownDirection: number;
  /** Line items recorded, and those that named no invoice of the ledger. */
  lines: { recorded: number; orphaned: number };
  /** The first of them; `rejectedTotal` counts all. */
  rejected: RowProblem[];
  rejectedTotal: number;
  conflicts: StatusConflict[];
  conflictsTotal: number;
  unreadLabels: UnreadLabel[];
}

/** What the file is, once its header row has been recognised. */
export type ExportKind = "invoices" | "usage" | "lines";

/** Why a whole file was refused. */
export type Refusal =
  | { readonly code: UnreadableCode; readonly detail: string }
  | {
      readonly code: "not_an_export";
      readonly expected: { readonly sheet: string; readonly columns: readonly string[] };
      /** The sheets as they are, each with the first row that could have been a header. */
      readonly found: readonly { readonly sheet: string; readonly header: readonly string[] }[];
      /** Recognised, but line items alone never say what an invoice costs. */
      readonly onlyLines: boolean;
    }
  | { readonly code: "no_rows"; readonly sheet: string }
  | { readonly code: "taken_back"; readonly id: string }
  | { readonly code: "as_of_needed"; readonly file: string };

export const emptyReport = (): ImportReport => ({
  rows: 0,
  new: 0,
  changed: 0,
  known: 0,
  repaired: 0,
  outdated: 0,
  unknownDirection: 0,
  lines: { recorded: 0, orphaned: 0 },
  rejected: [],
  rejectedTotal: 0,
  conflicts: [],
  conflictsTotal: 0,
  unreadLabels: [],
});
