import { directionOf } from "./direction.ts";
import { findMismatch, type Mismatch } from "./find-mismatch.ts";
import type { InvoiceDraft, News } from "./invoice-draft.ts";
import type { LedgerInvoice, Party } from "./ledger-invoice.ts";
import { type AxisConflict, mergeStatuses, type StatusChange } from "./merge-statuses.ts";

export type Merged =
  | { readonly kind: "mismatch"; readonly mismatch: Mismatch }
  | {
      readonly kind: "merged";
      readonly invoice: LedgerInvoice;
      /** Whether anything at all differs from what was known, as-of times included. */
      readonly altered: boolean;
      readonly changes: StatusChange[];
      readonly conflicts: AxisConflict[];
      readonly outdated: number;
    };

/** The invoice that a draft describes, not known until now. */
export function recordDraft(id: number, draft: InvoiceDraft, news: News): LedgerInvoice {
  const { statuses } = mergeStatuses({}, draft.statuses, news);
  const direction = directionOf(draft.seller, draft.buyer, news.ownTaxIds);
  return { ...draft, id, direction, statuses, asOf: news.asOf, source: news.source };
}

/** What is known, with its blanks filled and newer words for what a source may word differently. */
function mergeFacts(known: LedgerInvoice, draft: InvoiceDraft, news: News): LedgerInvoice {
  const newer = news.asOf > known.asOf;
  const word = (a: string, b: string): string => (newer ? b || a : a || b);
  const party = (a: Party, b: Party): Party => ({ name: word(a.name, b.name), taxId: word(a.taxId, b.taxId) });
  const seller = party(known.seller, draft.seller);
  const buyer = party(known.buyer, draft.buyer);
  const direction = directionOf(seller, buyer, news.ownTaxIds);
  const kind = newer ? draft.kind : known.kind;
  return {
    ...known,
    identity: {
      digitalNumber: known.identity.digitalNumber || draft.identity.digitalNumber,
      code: known.identity.code || draft.identity.code,
      number: known.identity.number || draft.identity.number,
    },
    direction: direction === "unknown" ? known.direction : direction,
    kind: kind === "unknown" ? (newer ? known.kind : draft.kind) : kind,
    kindLabel: word(known.kindLabel, draft.kindLabel),
    seller,
    buyer,
    issuedAt: word(known.issuedAt, draft.issuedAt),
    net: known.net ?? draft.net,
    tax: known.tax ?? draft.tax,
    total: known.total ?? draft.total,
    red: known.red || draft.red,
    reverses: word(known.reverses, draft.reverses),
    platform: word(known.platform, draft.platform),
    drawer: word(known.drawer, draft.drawer),
    remark: word(known.remark, draft.remark),
    asOf: newer ? news.asOf : known.asOf,
    source: newer ? news.source : known.source,
  };
}

const PLAIN = [
  ...(["direction", "kind", "kindLabel", "issuedAt", "net", "tax", "total"] as const),
  ...(["red", "reverses", "platform", "drawer", "remark", "asOf", "source"] as const),
];

function factsDiffer(a: LedgerInvoice, b: LedgerInvoice): boolean {
  return (
    PLAIN.some((field) => a[field] !== b[field]) ||
    a.identity.digitalNumber !== b.identity.digitalNumber ||
    a.identity.number !== b.identity.number ||
    a.seller.name !== b.seller.name ||
    a.seller.taxId !== b.seller.taxId ||
    a.buyer.name !== b.buyer.name ||
    a.buyer.taxId !== b.buyer.taxId
  );
}

/** Holds a draft against the invoice that is known under its number. */
export function mergeDraft(known: LedgerInvoice, draft: InvoiceDraft, news: News): Merged {
  const mismatch = findMismatch(known, draft);
  if (mismatch) return { kind: "mismatch", mismatch };
  const merged = mergeStatuses(known.statuses, draft.statuses, news);
  const facts = mergeFacts(known, draft, news);
  const altered = merged.altered || factsDiffer(known, facts);
  const { changes, conflicts, outdated } = merged;
  return { kind: "merged", invoice: { ...facts, statuses: merged.statuses }, altered, changes, conflicts, outdated };
}
