import type { CalendarDate, Fen, InvoiceIdentity, InvoiceKind, StatusAxis, StatusValue } from "../invoice/index.ts";
import type { Party } from "./ledger-invoice.ts";

/** What a source says about one invoice; '' and undefined mean that it does not say. */
export interface InvoiceDraft {
  readonly identity: InvoiceIdentity;
  readonly kind: InvoiceKind;
  readonly kindLabel: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly issuedOn: CalendarDate;
  readonly issuedAt: string;
  readonly net: Fen | undefined;
  readonly tax: Fen | undefined;
  readonly total: Fen | undefined;
  readonly red: boolean;
  readonly reverses: string;
  readonly platform: string;
  readonly drawer: string;
  readonly remark: string;
  readonly statuses: Partial<Record<StatusAxis, StatusValue>>;
}

/** Who says so, as of when (ms since 1970), and who the organisation is. */
export interface News {
  readonly asOf: number;
  readonly source: string;
  readonly ownTaxIds: ReadonlySet<string>;
}
