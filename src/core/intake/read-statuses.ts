import { STATUS_VALUES, type StatusAxis, type StatusValue, statusFromLabel } from "../invoice/index.ts";
import type { Field } from "./columns.ts";
import { cellOf, isBlank, quoted } from "./read-cell.ts";
import type { Table } from "./recognise.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** A label under a status column that means nothing to us. */
export interface Unread {
  readonly field: Field;
  readonly text: string;
}

export interface StatusReading {
  readonly statuses: Partial<Record<StatusAxis, StatusValue>>;
  readonly unread: readonly Unread[];
}

const AXES: readonly (readonly [StatusAxis, Field])[] = [
  ["validity", "validity"],
  ["usage", "usage"],
  ["red_letter", "redLetter"],
  ["risk", "risk"],
  ["risk", "riskState"],
];

const SEVERITY: readonly StatusValue[] = STATUS_VALUES.risk;

/** What a row says on each axis; an axis without a cell, or with words nobody knows, is left out. */
export function readStatuses(row: SheetRow, { columns }: Table): StatusReading {
  const statuses: Partial<Record<StatusAxis, StatusValue>> = {};
  const unread: Unread[] = [];
  for (const [axis, field] of AXES) {
    const { text } = cellOf(row, columns, field);
    if (isBlank(text)) continue;
    const value = statusFromLabel(axis, text);
    if (value === undefined) {
      unread.push({ field, text: quoted(text) });
      continue;
    }
    // 抵扣勾选 lists have two columns about risk: the graver one counts.
    const before = statuses[axis];
    if (before === undefined || SEVERITY.indexOf(value) > SEVERITY.indexOf(before)) statuses[axis] = value;
  }
  return { statuses, unread };
}
