import type { KnownInvoice } from "../database/ledger/index.ts";
import type { InvoiceIdentity } from "../invoice/index.ts";
import { fromRow, type LedgerInvoice } from "./ledger-invoice.ts";

/** An invoice while a chunk is decided on: as the chunk has left it, and as it was stored before. */
export interface Working {
  invoice: LedgerInvoice;
  readonly stored: KnownInvoice | undefined;
  altered: boolean;
}

export interface WorkingInvoices {
  /** All that this identity leads to: two where its number and its code belong to different invoices. */
  find(identity: InvoiceIdentity): Working[];
  add(working: Working): void;
  all(): Iterable<Working>;
}

const keysOf = ({ digitalNumber, code, number }: InvoiceIdentity): string[] => [
  ...(digitalNumber ? [digitalNumber] : []),
  ...(number ? [`${code} ${number}`] : []),
];

/** The invoices that a chunk touches, under both of their identities. */
export function workingInvoices(known: readonly KnownInvoice[]): WorkingInvoices {
  const byKey = new Map<string, Working>();
  const byId = new Map<number, Working>();
  const add = (working: Working): void => {
    byId.set(working.invoice.id, working);
    for (const key of keysOf(working.invoice.identity)) byKey.set(key, working);
  };
  for (const stored of known) {
    if (!byId.has(stored.row.id)) add({ invoice: fromRow(stored.row), stored, altered: false });
  }
  return {
    find: (identity) => [...new Set(keysOf(identity).flatMap((key) => byKey.get(key) ?? []))],
    add,
    all: () => byId.values(),
  };
}
