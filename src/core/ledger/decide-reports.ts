import { numberCompanies, recordCompanies } from "../company/index.ts";
import type { Write } from "../database/index.ts";
import {
  insertEvents,
  insertInvoices,
  type KnownInvoice,
  updateInvoices,
  type WrittenInvoice,
} from "../database/ledger/index.ts";
import { insertReports, type ReportRow } from "../database/source/index.ts";
import type { InvoiceIdentity, StatusAxis, StatusValue } from "../invoice/index.ts";
import { announceChanges, type DatedChange } from "./announce.ts";
import { type Origin, rewritten } from "./decide-drafts.ts";
import type { Mismatch } from "./find-mismatch.ts";
import { foldReports } from "./fold-reports.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import type { AxisStatus } from "./ledger-invoice.ts";
import { mergeDraft, recordDraft } from "./merge-draft.ts";
import { toRow } from "./to-row.ts";
import { type Working, workingInvoices } from "./working-invoices.ts";

/** Somebody says that an axis of an invoice had a value at a time, and perhaps what the invoice is. */
export interface StatusReport {
  readonly identity: InvoiceIdentity;
  readonly axis: StatusAxis;
  readonly value: StatusValue;
  readonly asOf: number;
  readonly facts: InvoiceDraft | undefined;
}

export type ReportOutcome =
  | { readonly kind: "changed" | "known" | "outdated" | "step_back" | "unknown_invoice" }
  | { readonly kind: "mismatch"; readonly mismatch: Mismatch | undefined };

export interface ReportDecision {
  readonly outcomes: ReportOutcome[];
  readonly writes: Write[];
}

type Found = { working: Working } | { outcome: ReportOutcome };

const keyOf = (invoice: number, axis: string): string => `${invoice} ${axis}`;
const isSame = (a: AxisStatus | undefined, b: AxisStatus): boolean =>
  a !== undefined && a.asOf === b.asOf && a.value === b.value && a.source === b.source;

/** Decides on reports in any order: what an axis says follows from all that was ever reported of it. */
export function decideReports(
  reports: readonly StatusReport[],
  known: readonly KnownInvoice[],
  told: readonly ReportRow[],
  firstId: number,
  origin: Omit<Origin, "asOf">,
): ReportDecision {
  const working = workingInvoices(known);
  const history = new Map<string, AxisStatus[]>();
  for (const { invoice, axis, asOf, value, source } of told) {
    const key = keyOf(invoice, axis);
    history.set(key, [...(history.get(key) ?? []), { value: value as StatusValue, asOf, source }]);
  }
  const kept: ReportRow[] = [];
  const touched = new Map<string, { working: Working; axis: StatusAxis; fresh: Set<AxisStatus> }>();
  let recorded = 0;

  const locate = ({ identity, facts, asOf }: StatusReport): Found => {
    const [found, other] = working.find(identity);
    if (other) return { outcome: { kind: "mismatch", mismatch: undefined } };
    const news = { ...origin, asOf };
    if (!found) {
      if (!facts) return { outcome: { kind: "unknown_invoice" } };
      const fresh: Working = {
        invoice: recordDraft(firstId + recorded++, facts, news),
        stored: undefined,
        altered: true,
      };
      working.add(fresh);
      return { working: fresh };
    }
    if (!facts) return { working: found };
    const merged = mergeDraft(found.invoice, facts, news);
    if (merged.kind === "mismatch") return { outcome: { kind: "mismatch", mismatch: merged.mismatch } };
    if (merged.altered) Object.assign(found, { invoice: merged.invoice, altered: true });
    return { working: found };
  };

  const note = ({ axis, value, asOf }: StatusReport, one: Working): AxisStatus => {
    const { id, statuses } = one.invoice;
    const key = keyOf(id, axis);
    const reportsOf = history.get(key) ?? [];
    history.set(key, reportsOf);
    const keep = (status: AxisStatus) => {
      reportsOf.push(status);
      kept.push({ invoice: id, axis, ...status });
    };
    // What the ledger believes and no report accounts for was said by somebody, a list perhaps, and counts like one.
    const believed = statuses[axis];
    if (believed && !touched.has(key) && !isSame(foldReports(axis, reportsOf).status, believed)) keep(believed);
    const entry = touched.get(key) ?? { working: one, axis, fresh: new Set<AxisStatus>() };
    touched.set(key, entry);
    const said: AxisStatus = { value, asOf, source: origin.source };
    const again = reportsOf.find((report) => isSame(report, said));
    if (again) return again;
    keep(said);
    entry.fresh.add(said);
    return said;
  };

  const noted = reports.map((report) => {
    const found = locate(report);
    return "outcome" in found ? found : { report, working: found.working, status: note(report, found.working) };
  });

  const changes: DatedChange[] = [];
  const news: DatedChange[] = [];
  const verdicts = new Map<AxisStatus, ReportOutcome["kind"]>();
  for (const [key, { working: one, axis, fresh }] of touched) {
    const before = one.invoice.statuses[axis];
    const { status, steps, refused } = foldReports(axis, history.get(key) ?? []);
    for (const { report, from, to } of steps) {
      if (!fresh.has(report)) continue;
      const change = { invoice: one.invoice.id, axis, from, to, asOf: report.asOf };
      changes.push(change);
      const isNews = !before || report.asOf >= before.asOf;
      if (isNews) news.push(change);
      verdicts.set(report, isNews ? "changed" : "outdated");
    }
    for (const report of refused) verdicts.set(report, "step_back");
    if (!status || isSame(before, status)) continue;
    one.invoice = { ...one.invoice, statuses: { ...one.invoice.statuses, [axis]: status } };
    one.altered = true;
  }

  const outcomes = noted.map((one): ReportOutcome => {
    if ("outcome" in one) return one.outcome;
    return { kind: verdicts.get(one.status) ?? "known" } as ReportOutcome;
  });
  return {
    outcomes,
    writes: [...written([...working.all()], changes, news, origin), ...insertReports(origin.organisation, kept)],
  };
}

function written(
  all: readonly Working[],
  changes: readonly DatedChange[],
  news: readonly DatedChange[],
  { organisation, cause, learnedAt, source, announce }: Omit<Origin, "asOf">,
): Write[] {
  const numbers = numberCompanies(organisation);
  const altered = all.filter((one) => one.altered);
  const rowOf = ({ invoice, stored }: Working): WrittenInvoice =>
    toRow(invoice, stored ? rewritten(stored, cause) : { recordedBy: cause, touchedBy: cause, revision: 0 }, numbers);
  const inserts = altered.filter((one) => !one.stored).map(rowOf);
  const updates = altered.filter((one) => one.stored).map(rowOf);
  const names = new Set([...inserts, ...updates].flatMap((row) => [row.sellerName, row.buyerName]));
  const moments = new Set(changes.map((change) => change.asOf));
  return [
    ...recordCompanies(organisation, names, numbers, new Set()),
    ...insertInvoices(organisation, inserts),
    ...updateInvoices(organisation, updates),
    ...[...moments].flatMap((asOf) =>
      insertEvents(
        { organisation, asOf, learnedAt, source, cause },
        changes
          .filter((change) => change.asOf === asOf)
          .map(({ invoice, axis, from, to }) => ({ invoice, axis, fromValue: from, toValue: to })),
      ),
    ),
    ...(announce ? announceChanges({ organisation, learnedAt, source, cause, ...announce }, news) : []),
  ];
}
