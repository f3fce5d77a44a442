import type { CheckupScope } from "../../../core/checkup/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import { LIST_ROWS, QUESTION_LIFETIME } from "../../../core/limits.ts";
import { type InvoiceFilter, type ListedInvoice, listInvoices, type Order } from "../../../core/search/index.ts";
import type { Listing, Pending } from "../../conversation/index.ts";
import { sayDate } from "../../phrases/dates.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Part, Words } from "../../reply/index.ts";
import { sayInLine } from "../invoice-words.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { invoiceTable } from "./invoice-table.ts";
import { sayFindings } from "./say-findings.ts";
import { searchContext } from "./search-context.ts";

export const NEWEST_FIRST: Order = { by: "date", descending: true };

/** The list that is being looked at, unless it was too long ago. */
export function currentListing({ conversation, now }: SkillContext): Listing | undefined {
  const { listing } = conversation;
  return listing && now.getTime() - listing.at <= QUESTION_LIFETIME ? listing : undefined;
}

const line = (invoice: ListedInvoice, at: number, { language, now }: SkillContext): string =>
  [`${at + 1}. ${sayInLine(invoice, language, now)}`, ...invoice.tags.map((tag) => `#${tag}`)].join(" · ");

/** The rows of a page; of a checkup's list, each with what was found about it. */
async function linesOf(
  context: SkillContext,
  organisation: string,
  listing: Listing,
  invoices: readonly ListedInvoice[],
): Promise<Words[]> {
  const lines = invoices.map((invoice, at) => line(invoice, at, context));
  if (!listing.checkup) return lines;
  const found = await sayFindings(context, organisation, listing.checkup, invoices);
  return lines.map((said, at) => [said, ...(found[at] ?? [])]);
}

/** Shows the next page of a list, and remembers where it ends. */
async function showPage(context: SkillContext, organisation: string, listing: Listing): Promise<SkillResult> {
  const { language, now } = context;
  const words = searchPhrases[language];
  const { filter, order, end, what } = listing;
  const page = await listInvoices(searchContext(context, organisation), {
    filter,
    order,
    rows: LIST_ROWS,
    ...(end ? { after: end } : {}),
  });
  const { invoices } = page;
  const { end: _before, ...kept } = listing;
  const next: Listing = {
    ...kept,
    ...(page.end ? { end: page.end } : {}),
    shown: listing.shown + invoices.length,
    at: now.getTime(),
  };
  const foot =
    page.partial && order.by !== "date"
      ? rankingPhrases[language].partial
      : page.partial && page.end
        ? words.partial(sayDate(String(page.end.key).slice(0, 10) as never, shanghaiDate(now), language))
        : page.end
          ? words.listMore
          : words.listEnd;
  if (invoices.length === 0) return { ...say(page.end ? foot : words.listEmpty(what)), listing: next };
  const parts: Part[] = [
    ...(listing.shown === 0 ? [{ kind: "text" as const, text: words.listHead(what) }] : []),
    {
      kind: "list",
      items: await linesOf(context, organisation, listing, invoices),
      table: invoiceTable(invoices, language),
    },
    { kind: "text", text: foot },
  ];
  const pending: Pending = {
    options: invoices.map(({ id }) => ({ say: [], action: { kind: "show", invoice: id } })),
    askedAt: now.getTime(),
  };
  return { parts, pending, listing: next };
}

/** Lists invoices from the beginning. */
export const list = (
  context: SkillContext,
  organisation: string,
  wish: { filter: InvoiceFilter; what: string; order?: Order | undefined; checkup?: CheckupScope | undefined },
): Promise<SkillResult> =>
  showPage(context, organisation, {
    filter: wish.filter,
    what: wish.what,
    order: wish.order ?? NEWEST_FIRST,
    ...(wish.checkup ? { checkup: wish.checkup } : {}),
    shown: 0,
    at: context.now.getTime(),
  });

/** Everything there is, newest first. */
export const listEverything = (context: SkillContext, organisation: string): Promise<SkillResult> =>
  list(context, organisation, { filter: {}, what: searchPhrases[context.language].everything });

/** The page after the one that was shown last. */
export async function more(context: SkillContext, organisation: string): Promise<SkillResult> {
  const listing = currentListing(context);
  const words = searchPhrases[context.language];
  if (!listing) return say(words.nothingToContinue);
  if (!listing.end && listing.shown > 0) return { ...say(words.allShown), pending: context.conversation.pending };
  return showPage(context, organisation, listing);
}

/** The same list in another order. */
export async function sort(context: SkillContext, organisation: string, order: Order): Promise<SkillResult> {
  const listing = currentListing(context);
  if (!listing)
    return list(context, organisation, { filter: {}, what: searchPhrases[context.language].everything, order });
  return list(context, organisation, { ...listing, order });
}
