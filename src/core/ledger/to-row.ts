import type { CompanyNumbers } from "../company/index.ts";
import type { WrittenInvoice } from "../database/ledger/index.ts";
import type { InvoiceIdentity } from "../invoice/index.ts";
import type { LedgerInvoice } from "./ledger-invoice.ts";

/** Who wrote it first and last, and the revision that this was decided on. */
export interface Written {
  readonly recordedBy: string;
  readonly touchedBy: string;
  readonly revision: number;
}

/** The stored form of an invoice. */
export function toRow(invoice: LedgerInvoice, written: Written, numbers: CompanyNumbers): WrittenInvoice {
  const { identity, seller, buyer, net, tax, total, red, statuses, ...same } = invoice;
  return {
    id: same.id,
    digitalNumber: identity.digitalNumber,
    code: identity.code,
    number: identity.number,
    direction: same.direction,
    kind: same.kind,
    kindLabel: same.kindLabel,
    sellerName: seller.name,
    sellerTaxId: seller.taxId,
    buyerName: buyer.name,
    buyerTaxId: buyer.taxId,
    sellerId: numbers(seller.name),
    buyerId: numbers(buyer.name),
    issuedOn: same.issuedOn,
    issuedAt: same.issuedAt,
    netFen: net ?? null,
    taxFen: tax ?? null,
    totalFen: total ?? null,
    red: red ? 1 : 0,
    reverses: same.reverses,
    platform: same.platform,
    drawer: same.drawer,
    remark: same.remark,
    statuses,
    asOf: same.asOf,
    source: same.source,
    ...written,
  };
}

/** The number that people copy: 20 digits, or code and number. */
export const numberOf = ({ digitalNumber, code, number }: InvoiceIdentity): string =>
  digitalNumber || `${code} ${number}`;
