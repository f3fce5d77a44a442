import { foldWidth } from "../invoice/index.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import type { LedgerInvoice } from "./ledger-invoice.ts";

export type AmountField = "net" | "tax" | "total";
export type PartyField = "sellerTaxId" | "sellerName" | "buyerTaxId" | "buyerName";

/** Two sources contradict each other about what never changes once an invoice is issued. */
export type Mismatch =
  | { readonly about: "amount"; readonly field: AmountField; readonly known: number; readonly given: number }
  | { readonly about: "date"; readonly field: "issuedOn"; readonly known: string; readonly given: string }
  | { readonly about: "party"; readonly field: PartyField; readonly known: string; readonly given: string }
  | {
      readonly about: "identity";
      readonly field: "digitalNumber" | "number";
      readonly known: string;
      readonly given: string;
    };

// Exports differ in the width of brackets and in spaces; neither makes another company.
const bare = (text: string): string => foldWidth(text).replace(/\s+/g, "").toUpperCase();

const differ = (known: string, given: string): boolean =>
  known !== "" && given !== "" && known !== given && bare(known) !== bare(given);

/** The first contradiction, or undefined: what only one side says is no contradiction. */
export function findMismatch(known: LedgerInvoice, draft: InvoiceDraft): Mismatch | undefined {
  return (
    identityMismatch(known, draft) ??
    amountMismatch(known, draft) ??
    dateMismatch(known, draft) ??
    partyMismatch(known, draft)
  );
}

function identityMismatch({ identity: a }: LedgerInvoice, { identity: b }: InvoiceDraft): Mismatch | undefined {
  if (differ(a.digitalNumber, b.digitalNumber)) {
    return { about: "identity", field: "digitalNumber", known: a.digitalNumber, given: b.digitalNumber };
  }
  const known = a.number && `${a.code} ${a.number}`;
  const given = b.number && `${b.code} ${b.number}`;
  return differ(known, given) ? { about: "identity", field: "number", known, given } : undefined;
}

function amountMismatch(a: LedgerInvoice, b: InvoiceDraft): Mismatch | undefined {
  for (const field of ["total", "net", "tax"] as const) {
    const known = a[field];
    const given = b[field];
    if (known !== undefined && given !== undefined && known !== given) return { about: "amount", field, known, given };
  }
  return undefined;
}

const dateMismatch = (a: LedgerInvoice, b: InvoiceDraft): Mismatch | undefined =>
  a.issuedOn === b.issuedOn ? undefined : { about: "date", field: "issuedOn", known: a.issuedOn, given: b.issuedOn };

function partyMismatch(a: LedgerInvoice, b: InvoiceDraft): Mismatch | undefined {
  const pairs = [
    ["sellerTaxId", a.seller.taxId, b.seller.taxId],
    ["sellerName", a.seller.name, b.seller.name],
    ["buyerTaxId", a.buyer.taxId, b.buyer.taxId],
    ["buyerName", a.buyer.name, b.buyer.name],
  ] as const;
  const found = pairs.find(([, known, given]) => differ(known, given));
  return found && { about: "party", field: found[0], known: found[1], given: found[2] };
}
