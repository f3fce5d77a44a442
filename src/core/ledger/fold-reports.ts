import { judgeTransition, STATUS_VALUES, type StatusAxis } from "../invoice/index.ts";
import type { AxisStatus } from "./ledger-invoice.ts";
import type { StatusChange } from "./merge-statuses.ts";

/** A step that was believed, and which report it rests on. */
export interface Step extends StatusChange {
  readonly report: AxisStatus;
}

export interface FoldedReports {
  readonly status: AxisStatus | undefined;
  readonly steps: readonly Step[];
  /** Reports that cannot have happened after those before them. */
  readonly refused: ReadonlySet<AxisStatus>;
}

/** What an axis says after everything that was ever reported of it, in the order of time: the order of arrival means nothing. */
export function foldReports(axis: StatusAxis, reports: readonly AxisStatus[]): FoldedReports {
  const values: readonly string[] = STATUS_VALUES[axis];
  const inOrder = [...reports].sort(
    (a, b) =>
      a.asOf - b.asOf ||
      values.indexOf(a.value) - values.indexOf(b.value) ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
  );
  const steps: Step[] = [];
  const refused = new Set<AxisStatus>();
  let status: AxisStatus | undefined;
  for (const report of inOrder) {
    const verdict = status ? judgeTransition(axis, status.value, report.value) : "forward";
    if (verdict === "step_back") refused.add(report);
    else if (verdict === "forward") {
      steps.push({ axis, from: status?.value ?? "", to: report.value, report });
      status = report;
    } else if (status) status = { ...report, value: status.value };
  }
  return { status, steps, refused };
}
