import { countInStretch } from "../database/search/index.ts";
import { type InvoiceFilter, wantedOf } from "./filter.ts";
import { chooseLead, type SearchContext, walk } from "./walk.ts";

/** How many there are, and whether there may be more than were looked at. */
export interface Count {
  count: number;
  more: boolean;
}

/** Counts the invoices wanted, no further than a chat waits for. */
export async function countInvoices(context: SearchContext, filter: InvoiceFilter): Promise<Count> {
  const { database, organisation } = context;
  const wanted = wantedOf(filter);
  let count = 0;
  const end = await walk(context, wanted, await chooseLead(context, wanted), async (stretch) => {
    const [some] = await database.read(countInStretch(organisation, wanted, stretch));
    count += some;
    return "more";
  });
  return { count, more: end.kind === "stopped" };
}
