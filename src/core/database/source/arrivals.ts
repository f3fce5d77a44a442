import { sql } from "drizzle-orm";
import { importRun } from "../intake/schema.ts";
import { compile, type Query } from "../statement.ts";
import { source } from "./schema.ts";

export interface ArrivalRow {
  source: string;
  /** As of when the newest of its news was true, and when something last came, in ms since 1970. */
  asOf: number;
  arrivedAt: number;
}

const organisation = sql.placeholder("organisation");

const latest = compile<{ organisation: string }>(
  () => sql`select source, max(as_of) as as_of, max(updated_at) as arrived_at from ${importRun}
      where organisation = ${organisation} and state = 'done' group by source
    union all
    select name as source, last_as_of as as_of, last_arrival as arrived_at from ${source}
      where organisation = ${organisation} and kind = 'push' and last_arrival is not null`,
);

/** Each source's newest news, lists and pushes alike. */
export const latestArrivals = (organisation: string): Query<ArrivalRow[]> => ({
  statement: latest({ organisation }),
  parse: (rows) =>
    rows.map((row) => ({ source: String(row.source), asOf: Number(row.as_of), arrivedAt: Number(row.arrived_at) })),
});
