import { type Fen, formatFen, type InvoiceKind } from "../../../core/invoice/index.ts";
import type { Direction } from "../../../core/ledger/index.ts";
import { meantCompanies, type Sum, totalInvoices, withCompanies } from "../../../core/search/index.ts";
import type { Query } from "../../intent/search/index.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Part } from "../../reply/index.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { withClaim } from "./find.ts";
import { currentListing } from "./list.ts";
import { sayFilter } from "./say-filter.ts";
import { searchContext } from "./search-context.ts";

/** Months said in a chat; an export has them all. */
const MONTHS = 12;

/** What is asked about: what the message says, else the list that is being looked at, else everything. */
export async function aboutWhat(context: SkillContext, organisation: string, query: Query | undefined) {
  const { language } = context;
  const listing = currentListing(context);
  if (!query) return listing ?? { filter: {}, what: searchPhrases[language].everything };
  const meant = await meantCompanies(searchContext(context, organisation), query.named);
  const unknown = meant.filter(({ possible }) => possible.length === 0).map(({ name }) => name);
  const filter = withClaim(context, query);
  return {
    filter: withCompanies(filter, meant, "likely"),
    what: sayFilter(filter, query.named, language),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

/** Adds up what was asked for by direction, month, kind and rate. */
export async function total(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
): Promise<SkillResult> {
  const { language, now } = context;
  const words = searchPhrases[language];
  const about = await aboutWhat(context, organisation, query);
  if ("unknown" in about && about.unknown) return say(words.unknownCompany(about.unknown));
  const { filter, what } = about;
  const totals = await totalInvoices(searchContext(context, organisation), filter);
  if (totals.all.count === 0) return say(words.listEmpty(what));
  const { kinds, directions } = invoicePhrases[language];
  const listing = { filter, what, order: { by: "date" as const, descending: true }, shown: 0, at: now.getTime() };
  const line = (label: string, { count, net, tax, total: sum }: Sum): string =>
    words.totalLine(label, count, money(net), money(tax), money(sum));
  const part = (head: string, key: string, sums: ReadonlyMap<string, Sum>, label: (name: string) => string): Part[] => {
    const all = [...sums];
    const shown = all.slice(0, MONTHS);
    return [
      { kind: "text", text: head },
      {
        kind: "list",
        items: [
          ...shown.map(([name, sum]) => line(label(name), sum)),
          ...(all.length > shown.length ? [words.moreMonths(all.length - shown.length)] : []),
        ],
        table: tableOf(key, all, label, words.columns),
      },
    ];
  };
  const rate = (name: string): string =>
    name === "several" ? words.severalRates : name === "" ? words.noRate : words.rateLabel(name);
  const parts: Part[] = [
    { kind: "text", text: words.totalHead(what, totals.all.count) },
    {
      kind: "list",
      items: [...totals.byDirection].map(([name, sum]) => line(directions[name as Direction] ?? name, sum)),
      table: tableOf(
        "direction",
        [...totals.byDirection],
        (name) => directions[name as Direction] ?? name,
        words.columns,
      ),
    },
    ...(totals.byMonth.size > 1 ? part(words.byMonth, "month", totals.byMonth, (name) => name) : []),
    ...(totals.byKind.size > 1
      ? part(words.byKind, "kind", totals.byKind, (name) => kinds[name as InvoiceKind] ?? name)
      : []),
    ...(totals.byRate.size > 1 ? part(words.byRate, "rate", totals.byRate, rate) : []),
    { kind: "text", text: totals.partial ? words.totalPartial : words.redIncluded },
  ];
  return { parts, listing };
}

const money = (amount: Fen): string => (amount < 0 ? "-¥" : "¥") + formatFen(amount).replace("-", "");

const tableOf = (
  key: string,
  sums: readonly (readonly [string, Sum])[],
  label: (name: string) => string,
  columns: Record<string, string>,
) => ({
  columns: [key, "count", "net", "tax", "total"].map((one) => ({ key: one, label: columns[one] ?? one })),
  rows: sums.map(([name, sum]) => [label(name), sum.count, sum.net / 100, sum.tax / 100, sum.total / 100]),
});
