import { numberCompanies } from "../company/index.ts";
import type { Write } from "../database/index.ts";
import {
  insertLines,
  type KnownInvoice,
  type LineRow,
  type LineState,
  updateInvoices,
  type WrittenInvoice,
} from "../database/ledger/index.ts";
import type { InvoiceIdentity } from "../invoice/index.ts";
import { needsImage, type Origin, rewritten } from "./decide-drafts.ts";
import { fromRow } from "./ledger-invoice.ts";
import { toRow } from "./to-row.ts";
import { type Working, workingInvoices } from "./working-invoices.ts";

/** A line item and the invoice that it belongs to. */
export interface LineDraft {
  readonly identity: InvoiceIdentity;
  readonly line: Omit<LineRow, "invoice" | "ordinal">;
}

export interface LinesDecision {
  readonly recorded: number;
  /** Lines of invoices that the ledger does not hold. */
  readonly orphaned: number;
  readonly writes: Write[];
  readonly images: { readonly invoice: number; readonly before: string }[];
}

/** Gives line items to the invoices that have none yet; lines never change an amount, and never change again. */
export function decideLines(
  drafts: readonly LineDraft[],
  known: readonly KnownInvoice[],
  states: ReadonlyMap<number, LineState>,
  origin: Pick<Origin, "organisation" | "cause">,
): LinesDecision {
  const working = workingInvoices(known);
  const last = new Map([...states].map(([invoice, state]) => [invoice, state.last]));
  const lines: LineRow[] = [];
  const given = new Set<Working>();
  let orphaned = 0;
  for (const { identity, line } of drafts) {
    const [found, other] = working.find(identity);
    if (!found || other) {
      orphaned++;
      continue;
    }
    const invoice = found.invoice.id;
    if (states.get(invoice)?.foreign) continue;
    const ordinal = (last.get(invoice) ?? 0) + 1;
    last.set(invoice, ordinal);
    lines.push({ ...line, invoice, ordinal });
    given.add(found);
  }
  const { organisation, cause } = origin;
  const touched = touch([...given], organisation, cause);
  const writes = [...insertLines(organisation, cause, lines), ...updateInvoices(organisation, touched.rows)];
  return { recorded: lines.length, orphaned, writes, images: touched.images };
}

/** An invoice that gets lines counts as touched, or taking its own import back would take these along. */
function touch(given: readonly Working[], organisation: string, cause: string) {
  const numbers = numberCompanies(organisation);
  const rows: WrittenInvoice[] = [];
  const images: { invoice: number; before: string }[] = [];
  for (const { stored } of given) {
    if (!stored || stored.row.touchedBy === cause) continue;
    rows.push(toRow(fromRow(stored.row), rewritten(stored, cause), numbers));
    if (needsImage(stored, cause)) images.push({ invoice: stored.row.id, before: stored.image });
  }
  return { rows, images };
}
