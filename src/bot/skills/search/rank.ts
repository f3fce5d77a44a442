import { formatMoney } from "../../../core/invoice/index.ts";
import { CHOICES } from "../../../core/limits.ts";
import { type InvoiceFilter, type Ranking, rankCompanies, withSplit } from "../../../core/search/index.ts";
import type { Query, RankingWish } from "../../intent/search/index.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { searchPhrases } from "../../phrases/search.ts";
import { type SkillContext, type SkillResult, say, text } from "../skill.ts";
import { aboutWhat } from "./about-what.ts";
import { NEWEST_FIRST } from "./list.ts";
import { sayFilter } from "./say-filter.ts";
import { searchContext } from "./search-context.ts";

/** The longest table of companies that is said at once. */
const MOST_COMPANIES = 20;

/** The companies with the most invoices or the largest sums; undefined where something else is asked of them. */
export async function rank(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
  wish: RankingWish,
): Promise<SkillResult | undefined> {
  const { language, now } = context;
  const words = rankingPhrases[language];
  const { filter: asked, unknown, named } = await aboutWhat(context, organisation, query, "everything");
  // Words that are left and name nobody ask for something else.
  if (unknown) return undefined;
  const { side, by, leastFirst } = wish;
  const most = Math.min(wish.most ?? CHOICES, MOST_COMPANIES);
  const ranked = (filter: InvoiceFilter): Promise<Ranking> =>
    rankCompanies(searchContext(context, organisation), { filter, side, by, most, leastFirst });
  let filter: InvoiceFilter = { direction: side === "seller" ? "received" : "issued", ...asked };
  let ranking = await ranked(filter);
  // Where nobody told our tax id, nothing is known to be received or issued.
  if (ranking.all.count === 0 && !asked.direction) {
    const unsure: InvoiceFilter = { ...asked, direction: "unknown" };
    const other = await ranked(unsure);
    if (other.all.count > 0) [filter, ranking] = [unsure, other];
  }
  const what = sayFilter(filter, named, language);
  const { companies, count, nameless, partial } = ranking;
  if (companies.length === 0) return say(searchPhrases[language].listEmpty(what));
  const { columns } = searchPhrases[language];
  const keys = ["company", "count", "net", "tax", "total"];
  const labels: Record<string, string> = { ...columns, company: words.columns.company };
  const notes = [
    nameless.count > 0 ? words.nameless(nameless.count) : "",
    partial ? searchPhrases[language].totalPartial : "",
    words.companiesEnd,
  ].filter(Boolean);
  return {
    parts: [
      text(words.companies(sayPeriod(what, filter, language), by, leastFirst, count)),
      {
        kind: "list",
        items: companies.map(
          ({ name, sum }, at) =>
            `${at + 1}. ${words.company(name, sum.count, formatMoney(sum.tax), formatMoney(sum.total))}`,
        ),
        table: {
          columns: keys.map((key) => ({ key, label: labels[key] ?? key })),
          rows: companies.map(({ name, sum }) => [name, sum.count, sum.net / 100, sum.tax / 100, sum.total / 100]),
        },
      },
      ...notes.map(text),
    ],
    pending: {
      options: companies.map(({ id, name }) => ({
        say: [name.toLowerCase()],
        action: {
          kind: "narrow",
          filter: withSplit(filter, { companies: [{ ids: [id], side }] }),
          what: searchPhrases[language].joined([searchPhrases[language][side](name), what]),
        },
      })),
      askedAt: now.getTime(),
    },
    listing: { filter, what, order: NEWEST_FIRST, shown: 0, at: now.getTime() },
  };
}

/** Without days it is about everything there is, which is said. */
const sayPeriod = (what: string, { from, to }: InvoiceFilter, language: SkillContext["language"]): string =>
  from || to ? what : searchPhrases[language].joined([what, rankingPhrases[language].always]);
