import type { Database } from "../database/index.ts";
import { latestArrivals } from "../database/source/index.ts";

/** What a source last told us: as of when it was true. */
export interface Arrival {
  source: string;
  asOf: Date;
}

/** The newest news of each source of an organisation's ledger, newest first; none where nothing ever arrived. */
export async function lastArrivals(database: Database, organisation: string): Promise<Arrival[]> {
  const [rows] = await database.read(latestArrivals(organisation));
  return rows
    .map(({ source, asOf }) => ({ source, asOf: new Date(asOf) }))
    .sort((a, b) => b.asOf.getTime() - a.asOf.getTime());
}
