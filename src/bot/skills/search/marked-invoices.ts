import { MARKED_AT_ONCE } from "../../../core/limits.ts";
import { findByNumber, type NumberQuery, streamInvoices } from "../../../core/search/index.ts";
import { sayNumber } from "../invoice-words.ts";
import type { SkillContext } from "../skill.ts";
import { currentListing, NEWEST_FIRST } from "./list.ts";
import { searchContext } from "./search-context.ts";

/** The invoices that a mark is meant for, and what could not be told. */
export interface Marked {
  ids: number[];
  /** Their numbers, by id. */
  numbers: Map<number, string>;
  missing: string[];
  ambiguous: string[];
  /** More than may be marked together. */
  tooMany: boolean;
}

const FEW = 100;

async function byNumbers(
  { database }: SkillContext,
  organisation: string,
  queries: readonly NumberQuery[],
): Promise<Marked> {
  const found = await findByNumber(database, organisation, queries.slice(0, FEW));
  const marked: Marked = { ids: [], numbers: new Map(), missing: [], ambiguous: [], tooMany: queries.length > FEW };
  found.forEach((one, at) => {
    const typed = queries[at]?.typed ?? "";
    if (one.kind === "one") {
      marked.ids.push(one.invoice.id);
      marked.numbers.set(one.invoice.id, sayNumber(one.invoice.identity));
    } else if (one.kind === "several") marked.ambiguous.push(typed);
    else marked.missing.push(typed);
  });
  return { ...marked, ids: [...new Set(marked.ids)] };
}

/** The invoices of these numbers; without numbers the whole list that is being looked at; undefined where there is none. */
export async function markedInvoices(
  context: SkillContext,
  organisation: string,
  queries: readonly NumberQuery[],
): Promise<Marked | undefined> {
  if (queries.length > 0) return byNumbers(context, organisation, queries);
  const listing = currentListing(context);
  if (!listing) return undefined;
  const marked: Marked = { ids: [], numbers: new Map(), missing: [], ambiguous: [], tooMany: false };
  const all = streamInvoices(searchContext(context, organisation), listing.filter, NEWEST_FIRST, MARKED_AT_ONCE + 1);
  for await (const page of all) {
    for (const { id, identity } of page) {
      marked.ids.push(id);
      marked.numbers.set(id, sayNumber(identity));
    }
  }
  return { ...marked, tooMany: marked.ids.length > MARKED_AT_ONCE };
}
