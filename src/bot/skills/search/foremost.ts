import { CHOICES, LIST_ROWS } from "../../../core/limits.ts";
import {
  findInvoice,
  type InvoiceFilter,
  type ListedInvoice,
  listInvoices,
  type Order,
} from "../../../core/search/index.ts";
import type { Listing } from "../../conversation/index.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Part } from "../../reply/index.ts";
import { sayInLine } from "../invoice-words.ts";
import { showInvoice } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, say, text } from "../skill.ts";
import { invoiceTable } from "./invoice-table.ts";
import { searchContext } from "./search-context.ts";

/** What is asked for the first of, in which order, and how many. */
export interface ForemostWish {
  filter: InvoiceFilter;
  what: string;
  order: Order;
  most: number;
}

/** By what an invoice has its place; those that have it in common share it. */
const placeOf = ({ total, net, tax, issuedOn }: ListedInvoice, by: Order["by"]): string | number =>
  by === "date" ? issuedOn : by === "tax" ? (tax ?? 0) : (total ?? net ?? 0);

/** The first invoices in an order: one is shown in full, several as a list that can be gone on with. */
export async function foremost(
  context: SkillContext,
  organisation: string,
  { filter, what, order, most }: ForemostWish,
): Promise<SkillResult> {
  const { language, now, database } = context;
  const words = rankingPhrases[language];
  const by = order.by === "kind" ? "date" : order.by;
  const rows = most === 1 ? CHOICES : Math.min(most, LIST_ROWS);
  const page = await listInvoices(searchContext(context, organisation), { filter, order, rows });
  const places = page.invoices.map((invoice) => placeOf(invoice, by));
  const shared = places.filter((place) => place === places[0]).length;
  const invoices = most === 1 ? page.invoices.slice(0, shared) : page.invoices;
  const [only, another] = invoices;
  const cut = page.partial && order.by !== "date" ? [words.partial] : [];
  if (!only) return say([searchPhrases[language].listEmpty(what), ...cut].join("\n"));
  const end = page.end && invoices.length === page.invoices.length ? page.end : undefined;
  const listing: Listing = { filter, what, order, shown: invoices.length, at: now.getTime(), ...(end ? { end } : {}) };
  const first = words.first(what, by, order.descending, invoices.length);
  if (most === 1 && !another) {
    const invoice = await findInvoice(database, organisation, only.id);
    const note = [`${first}${language === "en" ? "." : "。"}`, ...cut].join("\n");
    if (invoice)
      return { ...(await showInvoice(context, organisation, invoice, note)), listing: { ...listing, shown: 0 } };
  }
  const head =
    most === 1
      ? words.tied(what, by, order.descending, shared, shared === page.invoices.length && end !== undefined)
      : `${first}${language === "en" ? ":" : "："}`;
  const foot = most !== 1 && invoices.length < rows ? words.fewer(invoices.length) : end ? words.more : words.end;
  const parts: Part[] = [
    text(head),
    {
      kind: "list",
      items: invoices.map((invoice, at) => `${at + 1}. ${sayInLine(invoice, language, now)}`),
      table: invoiceTable(invoices, language),
    },
    text(most === 1 ? searchPhrases[language].isItOne : foot),
    ...cut.map(text),
  ];
  return {
    parts,
    listing,
    pending: {
      options: invoices.map(({ id }) => ({ say: [], action: { kind: "show", invoice: id } })),
      askedAt: now.getTime(),
    },
  };
}
