import type { Fen, StatusAxis } from "../../core/invoice/index.ts";
import type { ListedInvoice } from "../../core/search/index.ts";
import type { OutCell } from "../../core/spreadsheet/index.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import type { Language } from "../reply/index.ts";

const amount = (fen: Fen | undefined): OutCell => (fen === undefined ? undefined : { fen });

/** One invoice under the columns of an export; an axis no source has spoken of stays empty. */
export function invoiceCells(invoice: ListedInvoice, language: Language): OutCell[] {
  const { directions, kinds, statuses } = invoicePhrases[language];
  const { identity, seller, buyer } = invoice;
  const status = (axis: StatusAxis): string => {
    const value = invoice.statuses[axis]?.value;
    return value === undefined ? "" : (statuses[axis][value] ?? value);
  };
  return [
    identity.code,
    identity.number,
    identity.digitalNumber,
    invoice.issuedOn,
    directions[invoice.direction],
    kinds[invoice.kind],
    status("validity"),
    status("usage"),
    status("posting"),
    seller.name,
    seller.taxId,
    buyer.name,
    buyer.taxId,
    amount(invoice.net),
    amount(invoice.tax),
    amount(invoice.total),
    invoice.item,
    invoice.remark,
    invoice.tags.join(" "),
  ];
}
