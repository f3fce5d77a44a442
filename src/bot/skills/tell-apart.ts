import { formatMoney, shanghaiDate } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { sayDate } from "../phrases/dates.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import { type LookupPhrases, lookupPhrases } from "../phrases/lookup.ts";
import type { Language } from "../reply/index.ts";
import { counterparty, sayNumber, sayValidity } from "./invoice-words.ts";

type Difference = keyof LookupPhrases["differences"];

export interface Options {
  /** In what they differ, most telling first; at most two are worth saying. */
  differ: Difference[];
  /** What is the same for all and helps to recognise them; '' where nothing is. */
  shared: string;
  labels: string[];
}

/** In what they differ, in words. */
export const sayDifferences = (differ: readonly Difference[], language: Language): string =>
  differ.map((one) => lookupPhrases[language].differences[one]).join(language === "en" ? " and " : "和");

const TAILS = [6, 8, 10, 12];
const WORTH_SAYING = 2;

/** The shortest last digits that are different for all, or the whole numbers. */
function tails(invoices: readonly LedgerInvoice[]): string[] | undefined {
  const numbers = invoices.map(({ identity }) => identity.digitalNumber || identity.number);
  for (const length of TAILS) {
    const short = numbers.map((number) => number.slice(-length));
    if (new Set(short).size === numbers.length && length < Math.min(...numbers.map((number) => number.length)))
      return short;
  }
  return undefined;
}

/** Says each of several invoices by what tells it from the others; what all share is not repeated. */
export function tellApart(invoices: readonly LedgerInvoice[], language: Language, now: Date): Options {
  const today = shanghaiDate(now);
  const columns: [Difference, string[]][] = [
    ["date", invoices.map((invoice) => sayDate(invoice.issuedOn, today, language))],
    ["seller", invoices.map(counterparty)],
    ["total", invoices.map(({ total }) => (total === undefined ? "" : formatMoney(total)))],
    ["status", invoices.map((invoice) => sayValidity(invoice, language).word)],
  ];
  const telling = columns.filter(([, values]) => new Set(values).size > 1);
  const short = tails(invoices);
  const labels = invoices.map(({ identity }, at) =>
    [
      short?.[at] ? invoicePhrases[language].tail(short[at]) : sayNumber(identity),
      ...columns
        .filter(([name]) => name === "status" || telling.some(([other]) => other === name))
        .map(([, values]) => values[at]),
    ]
      .filter(Boolean)
      .join(" · "),
  );
  const differ = telling.map(([name]) => name);
  const shared = columns.filter(
    ([name]) => (name === "seller" || name === "total") && !telling.some(([other]) => other === name),
  );
  return {
    shared: shared
      .map(([, values]) => values[0])
      .filter(Boolean)
      .join(" · "),
    differ: differ.length > 0 ? differ.slice(0, WORTH_SAYING) : ["number"],
    labels,
  };
}
