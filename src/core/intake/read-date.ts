import { type CalendarDate, foldWidth, parseCalendarDate } from "../invoice/index.ts";
import { cellOf, quoted } from "./read-cell.ts";
import type { CellProblem } from "./read-identity.ts";
import type { Table } from "./recognise.ts";
import type { SheetRow } from "./spreadsheet.ts";

export interface IssueTime {
  readonly issuedOn: CalendarDate;
  /** `HH:mm:ss` in Asia/Shanghai, or ''. */
  readonly issuedAt: string;
}

const CLOCK = /(?<=[\sT日])(\d{1,2})[:时](\d{2})(?:[:分](\d{2}))?/;

/** When the invoice of a row was issued; nothing is issued after the day on which the file was true. */
export function readIssueTime(
  row: SheetRow,
  { columns }: Table,
  lastDay: CalendarDate,
): IssueTime | { problem: CellProblem } {
  const { text } = cellOf(row, columns, "issued");
  if (text === "") return { problem: { field: "issued", reason: { code: "no_date" } } };
  const issuedOn = parseCalendarDate(text);
  if (!issuedOn) return { problem: { field: "issued", reason: { code: "bad_date", text: quoted(text) } } };
  if (issuedOn > lastDay) {
    return { problem: { field: "issued", reason: { code: "date_after_as_of", date: issuedOn, asOf: lastDay } } };
  }
  const [, hours = "", minutes, seconds = "00"] = CLOCK.exec(foldWidth(text)) ?? [];
  const issuedAt = minutes === undefined ? "" : `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  return { issuedOn, issuedAt };
}
