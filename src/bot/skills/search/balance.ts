import {
  fen,
  firstOfMonth,
  formatMoney,
  lastOfMonth,
  shanghaiDate,
  TICKED_OR_LATER,
} from "../../../core/invoice/index.ts";
import { type InvoiceFilter, NOTHING, type Sum, totalInvoices } from "../../../core/search/index.ts";
import type { Query } from "../../intent/search/index.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { sayFilter } from "./say-filter.ts";
import { searchContext } from "./search-context.ts";

const TICKED: InvoiceFilter = { direction: "received", statuses: [{ axis: "usage", values: TICKED_OR_LATER }] };

/** Sets output tax against input tax, of this month unless others are named; what is owed, only a return can say. */
export async function balance(
  context: SkillContext,
  organisation: string,
  query: Query | undefined,
): Promise<SkillResult> {
  const { language, now } = context;
  const today = shanghaiDate(now);
  const filter =
    query?.filter.from || query?.filter.to ? query.filter : { from: firstOfMonth(today), to: lastOfMonth(today) };
  const { direction: _either, ...within } = filter;
  const search = searchContext(context, organisation);
  const { byDirection } = await totalInvoices(search, within);
  const [output = NOTHING, input = NOTHING] = [byDirection.get("issued"), byDirection.get("received")];
  const { all: ticked } = await totalInvoices(search, { ...within, ...TICKED });
  const words = rankingPhrases[language];
  const known = ticked.count > 0;
  const more = output.tax - (known ? ticked : input).tax;
  const apart = formatMoney(fen(Math.abs(more)));
  const said = ({ tax, count }: Sum): string => words.taxOf(formatMoney(tax), count);
  return {
    parts: [
      words.balance(sayFilter(filter, [], language), said(output), said(input)),
      known ? words.besideTicked(said(ticked), apart, more < 0) : words.besideAll(apart, more < 0),
      words.balanceCaveat,
    ].map(text),
  };
}
