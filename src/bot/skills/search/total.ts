import { fen, formatMoney, type InvoiceKind } from "../../../core/invoice/index.ts";
import type { Direction } from "../../../core/ledger/index.ts";
import { type Sum, totalInvoices } from "../../../core/search/index.ts";
import type { Query, TotalWish } from "../../intent/search/index.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Part } from "../../reply/index.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { aboutWhat } from "./about-what.ts";
import { withSilence } from "./say-silence.ts";
import { searchContext } from "./search-context.ts";

/** Months said in a chat; an export has them all. */
const MONTHS = 12;

/** Adds up what was asked for by direction, month, kind and rate. */
export async function total(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
  { focus, by }: TotalWish,
): Promise<SkillResult> {
  const { language, now } = context;
  const words = searchPhrases[language];
  const about = await aboutWhat(context, organisation, query);
  if (about.unknown) return say(words.unknownCompany(about.unknown));
  const { filter, what } = about;
  const totals = await totalInvoices(searchContext(context, organisation), filter);
  const silent = (result: SkillResult) =>
    query?.undone ? withSilence(context, organisation, filter, result) : Promise.resolve(result);
  if (totals.all.count === 0) return silent(say(words.listEmpty(what)));
  const { kinds, directions } = invoicePhrases[language];
  const listing = { filter, what, order: { by: "date" as const, descending: true }, shown: 0, at: now.getTime() };
  const line = (label: string, { count, net, tax, total: sum }: Sum): string =>
    words.totalLine(label, count, formatMoney(net), formatMoney(tax), formatMoney(sum));
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
  // Who asks for months wants no rates.
  const isAsked = (group: TotalWish["by"][number]): boolean =>
    by.length > 0 ? by.includes(group) : focus !== "tax" || group !== "kind";
  const rate = (name: string): string =>
    name === "several" ? words.severalRates : name === "" ? words.noRate : words.rateLabel(name);
  const parts: Part[] = [
    {
      kind: "text",
      text: headOf(focus, what, totals.all, language),
    },
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
    ...(isAsked("month") && totals.byMonth.size > 1
      ? part(words.byMonth, "month", totals.byMonth, (name) => name)
      : []),
    ...(isAsked("kind") && totals.byKind.size > 1
      ? part(words.byKind, "kind", totals.byKind, (name) => kinds[name as InvoiceKind] ?? name)
      : []),
    ...(isAsked("rate") && totals.byRate.size > 1 ? part(words.byRate, "rate", totals.byRate, rate) : []),
    {
      kind: "text",
      text: totals.partial
        ? words.totalPartial
        : focus === "tax"
          ? rankingPhrases[language].taxCaveat
          : words.redIncluded,
    },
  ];
  return silent({ parts, listing });
}

/** What was asked first: the tax, the average, or how many there are. */
function headOf(
  focus: TotalWish["focus"],
  what: string,
  { tax, count, total: sum }: Sum,
  language: SkillContext["language"],
): string {
  const words = rankingPhrases[language];
  if (focus === "tax") return words.tax(what, formatMoney(tax), count, formatMoney(sum));
  if (focus === "average")
    return words.average(what, formatMoney(fen(Math.round(sum / count))), count, formatMoney(sum));
  return searchPhrases[language].totalHead(what, count);
}

const tableOf = (
  key: string,
  sums: readonly (readonly [string, Sum])[],
  label: (name: string) => string,
  columns: Record<string, string>,
) => ({
  columns: [key, "count", "net", "tax", "total"].map((one) => ({ key: one, label: columns[one] ?? one })),
  rows: sums.map(([name, sum]) => [label(name), sum.count, sum.net / 100, sum.tax / 100, sum.total / 100]),
});
