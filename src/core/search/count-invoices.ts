import { countInStretch } from "../database/search/index.ts";
import type { InvoiceFilter } from "./filter.ts";
import { visitAll } from "./visit-all.ts";
import type { SearchContext } from "./walk.ts";

/** How many there are, and whether there may be more than were looked at. */
export interface Count {
  count: number;
  more: boolean;
}

/** Counts the invoices wanted, no further than a chat waits for. */
export async function countInvoices(context: SearchContext, filter: InvoiceFilter): Promise<Count> {
  const { database, organisation } = context;
  let count = 0;
  const extent = await visitAll(context, filter, async (wanted, stretch) => {
    const [some] = await database.read(countInStretch(organisation, wanted, stretch));
    count += some;
  });
  return { count, more: extent === "partial" };
}
