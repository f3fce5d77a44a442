import { fen, formatMoney, type InvoiceKind } from "../../../core/invoice/index.ts";
import type { Direction } from "../../../core/ledger/index.ts";
import { type InvoiceFilter, type Narrowing, type Split, withSplit } from "../../../core/search/index.ts";
import type { Pending } from "../../conversation/index.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Language, Part } from "../../reply/index.ts";

function sayBounds(attribute: Narrowing["attribute"], { label }: Split, language: Language): string {
  const words = searchPhrases[language];
  const { kinds, directions, statuses } = invoicePhrases[language];
  switch (attribute) {
    case "amount":
      return words.between(formatMoney(fen(Number(label.from))), formatMoney(fen(Number(label.to))));
    case "date":
      return words.between(label.from, label.to);
    case "company":
      return label.from;
    case "direction":
      return directions[label.from as Direction];
    case "kind":
      return kinds[label.from as InvoiceKind];
    case "validity":
      return statuses.validity[label.from] ?? words.unknownStatus;
  }
}

/** The one question that tells several invoices apart, and what each answer leads to. */
export function askNarrower(
  { attribute, splits }: Narrowing,
  filter: InvoiceFilter,
  what: string,
  language: Language,
  now: Date,
): { part: Part; pending: Pending } {
  const words = searchPhrases[language];
  const said = splits.map((split) => sayBounds(attribute, split, language));
  return {
    part: {
      kind: "choices",
      prompt: words.questions[attribute],
      choices: splits.map((split, at) => ({
        say: String(at + 1),
        label: words.options(said[at] ?? "", split.count),
      })),
    },
    pending: {
      options: splits.map((split, at) => ({
        say: [(said[at] ?? "").toLowerCase()],
        action: {
          kind: "narrow",
          filter: withSplit(filter, split.filter),
          what: words.joined([what, said[at] ?? ""]),
        },
      })),
      askedAt: now.getTime(),
    },
  };
}
