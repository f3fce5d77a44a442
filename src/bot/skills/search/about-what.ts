import {
  type InvoiceFilter,
  meantCompanies,
  type NamedCompany,
  withCompanies,
  withSplit,
} from "../../../core/search/index.ts";
import type { Listing } from "../../conversation/index.ts";
import type { Query } from "../../intent/search/index.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { SkillContext } from "../skill.ts";
import { currentListing } from "./list.ts";
import { sayFilter } from "./say-filter.ts";
import { personOf, searchContext } from "./search-context.ts";

/** What a sum, a file or a ranking is about. */
export interface About {
  filter: InvoiceFilter;
  what: string;
  named: readonly NamedCompany[];
  /** Names that no company of the ledger resembles. */
  unknown?: string[];
  /** The list it is taken from. */
  listing?: Listing;
}

export const withClaim = (context: SkillContext, { claimed, filter }: Query): InvoiceFilter =>
  claimed ? { ...filter, claimedBy: personOf(context) } : filter;

/** What is asked about: what the message says, else the list that is being looked at, else everything. */
export async function aboutWhat(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
  otherwise: "list" | "everything" = "list",
): Promise<About> {
  const { language } = context;
  const listing = currentListing(context);
  if (!query) {
    if (listing && otherwise === "list") return { filter: listing.filter, what: listing.what, named: [], listing };
    return { filter: {}, what: searchPhrases[language].everything, named: [] };
  }
  const meant = await meantCompanies(searchContext(context, organisation), query.named);
  const unknown = meant.filter(({ possible }) => possible.length === 0).map(({ name }) => name);
  const filter = withCompanies(withClaim(context, query), meant, "likely");
  const said = sayFilter(withClaim(context, query), query.named, language);
  const within = query.among && listing ? listing : undefined;
  return {
    filter: within ? withSplit(within.filter, filter) : filter,
    what: within ? [within.what, ...(Object.keys(filter).length > 0 ? [said] : [])].join(" · ") : said,
    named: query.named,
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}
