import { formatMoney, type InvoiceIdentity, shanghaiDate } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { sayDate } from "../phrases/dates.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import { inBrackets } from "../phrases/punctuation.ts";
import type { Colour, Language } from "../reply/index.ts";

/** The number as people copy it: 20 digits, or code and number. */
export const sayNumber = ({ digitalNumber, code, number }: InvoiceIdentity): string =>
  digitalNumber || `${code} ${number}`;

/** What makes a valid invoice doubtful: its risk, or a red-letter form under way. */
function sayDoubt({ statuses }: LedgerInvoice, language: Language): string {
  const words = invoicePhrases[language].statuses;
  const risk = statuses.risk?.value;
  if (risk && risk !== "normal") return words.risk[risk] ?? "";
  const red = statuses.red_letter?.value;
  return red && red !== "none" && red !== "cancelled" ? (words.red_letter[red] ?? "") : "";
}

/** How an invoice stands, in a word, and the colour that goes with it. */
export function sayValidity(invoice: LedgerInvoice, language: Language): { word: string; colour: Colour | undefined } {
  const words = invoicePhrases[language];
  const value = invoice.statuses.validity?.value;
  if (value === undefined) return { word: words.unknownStatus, colour: undefined };
  const word = words.statuses.validity[value] ?? words.unknownStatus;
  if (value === "partly_reversed") return { word, colour: "yellow" };
  if (value !== "normal") return { word, colour: "red" };
  const doubt = sayDoubt(invoice, language);
  return doubt ? { word: inBrackets(word, doubt, language), colour: "yellow" } : { word, colour: "green" };
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
