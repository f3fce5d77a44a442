import { formatMoney, type InvoiceIdentity, shanghaiDate } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { sayDate } from "../phrases/dates.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import type { Colour, Language } from "../reply/index.ts";

/** The number as people copy it: 20 digits, or code and number. */
export const sayNumber = ({ digitalNumber, code, number }: InvoiceIdentity): string =>
  digitalNumber || `${code} ${number}`;

/** How an invoice stands, in one word, and the colour that goes with it. */
export function sayValidity(
  { statuses }: LedgerInvoice,
  language: Language,
): { word: string; colour: Colour | undefined } {
  const words = invoicePhrases[language];
  const value = statuses.validity?.value;
  if (value === undefined) return { word: words.unknownStatus, colour: undefined };
  const word = words.statuses.validity[value] ?? words.unknownStatus;
  if (value === "partly_reversed") return { word, colour: "yellow" };
  if (value !== "normal") return { word, colour: "red" };
  const risk = statuses.risk?.value;
  const red = statuses.red_letter?.value;
  const doubtful = (risk && risk !== "normal") || (red && red !== "none" && red !== "cancelled");
  return { word, colour: doubtful ? "yellow" : "green" };
}

/** The party on the other side: the seller of what was received, the buyer of what was issued. */
export const counterparty = (invoice: LedgerInvoice): string =>
  (invoice.direction === "issued" ? invoice.buyer.name : invoice.seller.name) ||
  invoice.seller.name ||
  invoice.buyer.name;

/** What the invoice comes to; where no source gave a total, the net amount. */
export function sayAmount(invoice: LedgerInvoice): string {
  const amount = invoice.total ?? invoice.net;
  return amount === undefined ? "" : formatMoney(amount);
}

/** An invoice in one line, for lists. */
export function sayInLine(invoice: LedgerInvoice, language: Language, now: Date): string {
  const { word } = sayValidity(invoice, language);
  return [
    sayNumber(invoice.identity),
    word,
    sayAmount(invoice),
    counterparty(invoice),
    sayDate(invoice.issuedOn, shanghaiDate(now), language),
  ]
    .filter(Boolean)
    .join(" · ");
}
