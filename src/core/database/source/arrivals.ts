import { and, eq, max, sql } from "drizzle-orm";
import { importRun } from "../intake/schema.ts";
import { compile, orm, type Query } from "../statement.ts";

export interface ArrivalRow {
  source: string;
  asOf: number;
}

const latest = compile<{ organisation: string }>(() =>
  orm
    .select({ source: importRun.source, asOf: max(importRun.asOf).as("as_of") })
    .from(importRun)
    .where(and(eq(importRun.organisation, sql.placeholder("organisation")), eq(importRun.state, "done")))
    .groupBy(importRun.source),
);

/** Each source's newest news: as of when it was true, in ms since 1970. */
export const latestArrivals = (organisation: string): Query<ArrivalRow[]> => ({
  statement: latest({ organisation }),
  parse: (rows) => rows.map((row) => ({ source: String(row.source), asOf: Number(row.as_of) })),
});
