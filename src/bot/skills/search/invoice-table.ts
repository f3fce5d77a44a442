import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Language, Table } from "../../reply/index.ts";
import { sayNumber, sayValidity } from "../invoice-words.ts";

const KEYS = [
  "number",
  "issued_on",
  "direction",
  "kind",
  "validity",
  "seller",
  "buyer",
  "net",
  "tax",
  "total",
] as const;

const yuan = (amount: number | undefined): number | string => (amount === undefined ? "" : amount / 100);

/** A list of invoices as data, for programs and for places that show tables. */
export function invoiceTable(invoices: readonly LedgerInvoice[], language: Language): Table {
  const { columns } = searchPhrases[language];
  const { kinds, directions } = invoicePhrases[language];
  return {
    columns: KEYS.map((key) => ({ key, label: columns[key] ?? key })),
    rows: invoices.map((invoice) => [
      sayNumber(invoice.identity),
      invoice.issuedOn,
      directions[invoice.direction],
      kinds[invoice.kind],
      sayValidity(invoice, language).word,
      invoice.seller.name,
      invoice.buyer.name,
      yuan(invoice.net),
      yuan(invoice.tax),
      yuan(invoice.total),
    ]),
  };
}
