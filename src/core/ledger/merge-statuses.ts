import { judgeTransition, STATUS_AXES, type StatusAxis, type StatusValue } from "../invoice/index.ts";
import type { InvoiceDraft, News } from "./invoice-draft.ts";
import type { AxisStatus, LedgerInvoice } from "./ledger-invoice.ts";

/** An axis went from one value to another; '' where nothing was known. */
export interface StatusChange {
  readonly axis: StatusAxis;
  readonly from: StatusValue | "";
  readonly to: StatusValue;
}

/** News that cannot have happened after (or before) what is known. */
export interface AxisConflict {
  readonly axis: StatusAxis;
  readonly from: StatusValue;
  readonly to: StatusValue;
  readonly knownAsOf: number;
}

export interface MergedStatuses {
  readonly statuses: LedgerInvoice["statuses"];
  readonly altered: boolean;
  readonly changes: StatusChange[];
  readonly conflicts: AxisConflict[];
  readonly outdated: number;
}

type Fold = { believed: AxisStatus } | { conflict: true };

/** Laid out in the order of time, so that which of the two was imported first does not matter. */
function fold(axis: StatusAxis, earlier: AxisStatus, later: AxisStatus): Fold {
  const verdict = judgeTransition(axis, earlier.value, later.value);
  if (verdict === "step_back") return { conflict: true };
  if (verdict !== "less_specific") return { believed: later };
  // The same fact in vaguer words: the exact value holds, now as of the later news.
  return { believed: { ...later, value: earlier.value } };
}

const sameStatus = (a: AxisStatus, b: AxisStatus): boolean => a.value === b.value && a.asOf === b.asOf;

/** What every axis says once the news is in: older news never overwrites newer, a step back is never believed. */
export function mergeStatuses(
  known: LedgerInvoice["statuses"],
  draft: InvoiceDraft["statuses"],
  news: News,
): MergedStatuses {
  const statuses: LedgerInvoice["statuses"] = {};
  const changes: StatusChange[] = [];
  const conflicts: AxisConflict[] = [];
  let outdated = 0;
  let altered = false;
  for (const axis of STATUS_AXES) {
    const before = known[axis];
    const value = draft[axis];
    let after = before;
    if (value !== undefined) {
      const said: AxisStatus = { value, asOf: news.asOf, source: news.source };
      const older = before !== undefined && news.asOf < before.asOf;
      const folded = before ? (older ? fold(axis, said, before) : fold(axis, before, said)) : { believed: said };
      if ("believed" in folded) {
        after = before && sameStatus(before, folded.believed) ? before : folded.believed;
        if (older && after.value !== value) outdated++;
      } else if (before) conflicts.push({ axis, from: before.value, to: value, knownAsOf: before.asOf });
    }
    if (!after) continue;
    statuses[axis] = after;
    if (after === before) continue;
    altered = true;
    if (after.value !== before?.value) changes.push({ axis, from: before?.value ?? "", to: after.value });
  }
  return { statuses, altered, changes, conflicts, outdated };
}
