import { type AskedInvoice, OWN } from "../../bench/questions/ledger.ts";
import type { InvoiceWish } from "./an-invoice.ts";

/** The invoices of generated questions as a test records them. */
export const asWish = ({ number, company, direction, issuedOn, net, tax, kind }: AskedInvoice): InvoiceWish => ({
  ...{ number, issuedOn, net, tax, kind },
  ...(direction === "received"
    ? { seller: company.name, buyer: OWN.name, buyerTaxId: OWN.taxId }
    : { seller: OWN.name, sellerTaxId: OWN.taxId, buyer: company.name, buyerTaxId: "" }),
});
