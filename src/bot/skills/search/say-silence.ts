import { TICKED_KINDS } from "../../../core/invoice/index.ts";
import { countInvoices, type InvoiceFilter } from "../../../core/search/index.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { searchContext } from "./search-context.ts";

/** The same of which no source has spoken on this axis; only what can be ticked is missed among what was not ticked. */
function silentOn(axis: "usage" | "posting", filter: InvoiceFilter): InvoiceFilter {
  const statuses = (filter.statuses ?? []).map((one) => (one.axis === axis ? { axis, values: [""] } : one));
  if (axis === "posting") return { ...filter, statuses };
  const kinds = (filter.kinds ?? TICKED_KINDS).filter((kind) => TICKED_KINDS.includes(kind));
  return { red: false, direction: "received", ...filter, statuses, kinds };
}

/** Says of how many invoices no source has told what was asked: silence is not a no. */
export async function withSilence(
  context: SkillContext,
  organisation: string,
  filter: InvoiceFilter,
  result: SkillResult,
): Promise<SkillResult> {
  const words = rankingPhrases[context.language];
  const parts = [...result.parts];
  for (const axis of ["usage", "posting"] as const) {
    if (!filter.statuses?.some((one) => one.axis === axis)) continue;
    const { count, more } = await countInvoices(searchContext(context, organisation), silentOn(axis, filter));
    if (count === 0) continue;
    const said = more ? words.atLeast(count) : String(count);
    const say = axis === "usage" ? words.usageSilent : words.postingSilent;
    parts.push({ kind: "text", text: say(said, !result.listing) });
  }
  return { ...result, parts };
}
