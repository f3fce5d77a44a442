import { numberCompanies, recordCompanies } from "../company/index.ts";
import type { Write } from "../database/index.ts";
import {
  insertEvents,
  insertInvoices,
  type KnownInvoice,
  updateInvoices,
  type WrittenInvoice,
} from "../database/ledger/index.ts";
import { announceChanges } from "./announce.ts";
import type { Mismatch } from "./find-mismatch.ts";
import type { InvoiceDraft, News } from "./invoice-draft.ts";
import type { LedgerInvoice } from "./ledger-invoice.ts";
import { mergeDraft, recordDraft } from "./merge-draft.ts";
import type { AxisConflict, StatusChange } from "./merge-statuses.ts";
import { numberOf, toRow, type Written } from "./to-row.ts";
import { type Working, workingInvoices } from "./working-invoices.ts";

/** Where the news comes from and under which cause it is written. */
export interface Origin extends News {
  readonly organisation: string;
  readonly cause: string;
  readonly learnedAt: number;
  /** Who made it known; absent where it is a baseline, which is told to nobody. */
  readonly announce?: { readonly by: string; readonly firstWords?: boolean };
}

/** What became of one draft. */
export type DraftOutcome =
  | { readonly kind: "mismatch"; readonly number: string; readonly mismatch: Mismatch }
  | {
      readonly kind: "new" | "changed" | "known";
      readonly invoice: LedgerInvoice;
      readonly conflicts: readonly AxisConflict[];
      readonly outdated: number;
    };

export interface Decision {
  readonly outcomes: DraftOutcome[];
  readonly writes: Write[];
  /** How many ids were used, from the first on. */
  readonly recorded: number;
  /** What invoices looked like before this cause first touched them. */
  readonly images: { readonly invoice: number; readonly before: string }[];
}

/** Stands in `touchedBy` where two causes took turns, so that neither can be taken back exactly. */
export const SEVERAL_CAUSES = "several";

const NOTHING_SAID = { conflicts: [], outdated: 0 } as const;

const NO_COMPANIES: ReadonlySet<number> = new Set();

/**
 * Decides on drafts in their order, each against what the ledger knows and what the drafts before it said. `companies`
 * are those known to be recorded; of any other the words it is found by are made again.
 */
export function decideDrafts(
  drafts: readonly InvoiceDraft[],
  known: readonly KnownInvoice[],
  firstId: number,
  origin: Origin,
  companies: ReadonlySet<number> = NO_COMPANIES,
): Decision {
  const working = workingInvoices(known);
  const events: (StatusChange & { invoice: number })[] = [];
  let recorded = 0;

  const decide = (draft: InvoiceDraft): DraftOutcome => {
    const [found, other] = working.find(draft.identity);
    const number = numberOf(draft.identity);
    if (!found) {
      const invoice = recordDraft(firstId + recorded++, draft, origin);
      working.add({ invoice, stored: undefined, altered: true });
      return { kind: "new", invoice, ...NOTHING_SAID };
    }
    if (other) return { kind: "mismatch", number, mismatch: twoInvoices(found, other) };
    const merged = mergeDraft(found.invoice, draft, origin);
    if (merged.kind === "mismatch") return { kind: "mismatch", number, mismatch: merged.mismatch };
    if (merged.altered) {
      found.invoice = merged.invoice;
      found.altered = true;
      working.add(found);
    }
    for (const change of merged.changes) events.push({ ...change, invoice: found.invoice.id });
    const { conflicts, outdated } = merged;
    return { kind: merged.changes.length > 0 ? "changed" : "known", invoice: found.invoice, conflicts, outdated };
  };

  const outcomes = drafts.map(decide);
  return { outcomes, recorded, ...written([...working.all()], events, origin, companies) };
}

const twoInvoices = (a: Working, b: Working): Mismatch => ({
  about: "identity",
  field: "number",
  known: numberOf(b.invoice.identity),
  given: numberOf(a.invoice.identity),
});

function written(
  all: readonly Working[],
  events: readonly (StatusChange & { invoice: number })[],
  origin: Origin,
  companies: ReadonlySet<number>,
) {
  const { organisation, cause, learnedAt, asOf, source, announce } = origin;
  const numbers = numberCompanies(organisation);
  const inserts: WrittenInvoice[] = [];
  const updates: WrittenInvoice[] = [];
  const images: { invoice: number; before: string }[] = [];
  for (const { invoice, stored, altered } of all) {
    if (!altered) continue;
    if (!stored) inserts.push(toRow(invoice, { recordedBy: cause, touchedBy: cause, revision: 0 }, numbers));
    else {
      updates.push(toRow(invoice, rewritten(stored, cause), numbers));
      if (needsImage(stored, cause)) images.push({ invoice: invoice.id, before: stored.image });
    }
  }
  const rows = events.map(({ invoice, axis, from, to }) => ({ invoice, axis, fromValue: from, toValue: to }));
  const names = new Set([...inserts, ...updates].flatMap((row) => [row.sellerName, row.buyerName]));
  const writes = [
    ...recordCompanies(organisation, names, numbers, companies),
    ...insertInvoices(organisation, inserts),
    ...updateInvoices(organisation, updates),
    ...insertEvents({ organisation, asOf, learnedAt, source, cause }, rows),
    ...(announce
      ? announceChanges(
          { organisation, learnedAt, source, cause, by: announce.by },
          events.map((event) => ({ ...event, asOf })),
        )
      : []),
  ];
  return { writes, images };
}

/** Whether undoing this cause would need to know what the invoice looks like now. */
export const needsImage = ({ row, imaged }: KnownInvoice, cause: string): boolean => row.touchedBy !== cause && !imaged;

/** How a stored invoice is written again by this cause. */
export const rewritten = (stored: KnownInvoice, cause: string): Written => ({
  recordedBy: stored.row.recordedBy,
  touchedBy: touchedBy(stored, cause),
  revision: stored.revision,
});

/** Who touched it last, once this cause has. */
const touchedBy = ({ row, imaged }: KnownInvoice, cause: string): string =>
  imaged && row.touchedBy !== cause ? SEVERAL_CAUSES : cause;
