import { type StatusAxis, shanghaiDate, tailOf } from "../../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { alertPhrases } from "../../phrases/alerts.ts";
import { sayDate, sayTime } from "../../phrases/dates.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { capitalised, inBrackets } from "../../phrases/punctuation.ts";
import type { Colour, Language } from "../../reply/index.ts";
import { counterparty, sayAmount } from "../invoice-words.ts";

/** A change as it is told: of one axis, from what was told or known before, to what the ledger says now. */
export interface Change {
  invoice: LedgerInvoice;
  axis: StatusAxis;
  from: string;
  to: string;
  asOf: number;
}

export interface Telling {
  language: Language;
  now: Date;
}

const DEAD = new Set(["void", "reversed", "fully_reversed", "out_of_control", "abnormal"]);
const REVERSED = new Set(["reversed", "fully_reversed", "partly_reversed"]);

/** A colour only where it says more than the word. */
export function colourOf({ axis, to }: Pick<Change, "axis" | "to">): Colour | undefined {
  if (axis === "validity") return to === "normal" ? "green" : DEAD.has(to) ? "red" : "yellow";
  if (axis === "risk") return to === "normal" ? "green" : to === "abnormal" ? "red" : "yellow";
  if (axis === "red_letter") return to === "none" || to === "cancelled" ? "green" : "yellow";
  return undefined;
}

/** A status in its words, such as 已红冲(全额). */
export function sayValue(axis: StatusAxis, value: string, language: Language): string {
  const words = invoicePhrases[language];
  if (value === "") return words.unknownStatus;
  const word = words.statuses[axis][value] ?? value;
  return capitalised(word);
}

/** As of when: with its time where that is today, else by its day. */
export function sayWhen(at: number, { language, now }: Telling): string {
  const [date, today] = [shanghaiDate(new Date(at)), shanghaiDate(now)];
  if (date !== today) return sayDate(date, today, language);
  return language === "zh-CN" ? `今天 ${sayTime(new Date(at))} ` : `today at ${sayTime(new Date(at))}`;
}

/** Which invoice: whose, how much, and its last digits. */
export function sayWhich(invoice: LedgerInvoice, language: Language): string {
  const tail = invoicePhrases[language].tail(tailOf(invoice.identity));
  const who = [counterparty(invoice), sayAmount(invoice)].filter(Boolean).join(" ");
  return inBrackets(who, tail, language);
}

/** The change and the invoice in one line, without its colour. */
export const sayHeadline = ({ axis, to, invoice }: Change, language: Language): string =>
  `${sayValue(axis, to, language)} · ${sayWhich(invoice, language)}`;

/** What follows from it for whoever received the invoice: one thing, or two. */
export function sayAdvice({ axis, to, invoice }: Change, language: Language): string[] {
  const words = alertPhrases[language];
  const { usage, posting } = invoice.statuses;
  const ours = invoice.direction === "received";
  if (axis === "red_letter") {
    const waitsForUs =
      (to === "awaiting_buyer" && ours) || (to === "awaiting_seller" && invoice.direction === "issued");
    return waitsForUs ? [words.awaitingUs] : [];
  }
  if (!ours) return [];
  if (axis === "risk") return to === "normal" ? [] : [words.riskUp];
  if (axis !== "validity" || !(DEAD.has(to) || REVERSED.has(to))) return [];
  return [
    ...(usage?.value === "deducted" || usage?.value === "confirmed" ? [words.deducted] : []),
    ...(usage?.value === "ticked" ? [words.ticked] : []),
    ...(posting?.value === "posted" ? [words.stillPosted] : [words.dontPay]),
  ].slice(0, 2);
}
