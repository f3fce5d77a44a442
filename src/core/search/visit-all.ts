import type { Stretch, Wanted } from "../database/search/index.ts";
import { type InvoiceFilter, wantedOf } from "./filter.ts";
import { chooseLead, type SearchContext, type WalkOptions, walk } from "./walk.ts";

/** Visits everything wanted, stretch by stretch; whether it came to the end, or had looked at enough before. */
export async function visitAll(
  context: SearchContext,
  filter: InvoiceFilter,
  visit: (wanted: Wanted, stretch: Stretch) => Promise<void>,
  options?: Pick<WalkOptions, "rows" | "heavy">,
): Promise<"whole" | "partial"> {
  const wanted = wantedOf(filter);
  const lead = await chooseLead(context, wanted);
  const end = await walk(
    context,
    wanted,
    lead,
    async (stretch) => {
      await visit(wanted, stretch);
      return "more";
    },
    options,
  );
  return end.kind === "end" ? "whole" : "partial";
}
