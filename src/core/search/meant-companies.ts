import { type CompanyMatch, findCompanies } from "../company/index.ts";
import type { CompanyWish, InvoiceFilter } from "./filter.ts";
import type { SearchContext } from "./walk.ts";

/** A company as somebody names it. */
export interface NamedCompany {
  name: string;
  side: CompanyWish["side"];
}

/** A name with the companies that it may stand for: those it fits best, and all it fits at all. */
export interface MeantCompany extends NamedCompany {
  likely: CompanyMatch[];
  possible: CompanyMatch[];
}

/** More companies than this are not told apart by a name. */
const COMPANIES = 40;
/** Names that fit nearly as well as the best one are meant as much. */
const NEARLY = 0.06;
/** Below this, a name has only single characters in common with what was asked. */
const FITS = 0.62;

/** What each name may stand for in the ledger. */
export async function meantCompanies(
  { database, organisation }: SearchContext,
  named: readonly NamedCompany[],
): Promise<MeantCompany[]> {
  return Promise.all(
    named.map(async (one) => {
      const matches = await findCompanies(database, organisation, one.name, COMPANIES);
      const possible = matches.filter(({ score }) => score >= FITS);
      const best = possible[0]?.score ?? 1;
      return { ...one, likely: possible.filter(({ score }) => score >= best - NEARLY), possible };
    }),
  );
}

/** A filter with these companies in it. */
export const withCompanies = (
  filter: InvoiceFilter,
  meant: readonly MeantCompany[],
  how: "likely" | "possible",
): InvoiceFilter => {
  if (meant.length === 0) return filter;
  const wishes = meant.map((one) => ({ ids: one[how].map(({ id }) => id), side: one.side }));
  return { ...filter, companies: [...(filter.companies ?? []), ...wishes] };
};
