import { type SQL, sql } from "drizzle-orm";

/**
 * Rows handed over as one JSON array of arrays under the name `list`, to select from as `r`.
 * Materialised, because json_each writes a row out anew each time that its `value` is mentioned: half the time of an insert.
 */
export const jsonRows: SQL = sql`r as materialized (select value from json_each(${sql.placeholder("list")}))`;

/** The value at a position of the row. */
export const position = (at: number): SQL => sql.raw(`r.value ->> ${at}`);

/** The values at the first `count` positions. */
export const positions = (count: number): SQL =>
  sql.join(
    Array.from({ length: count }, (_, at) => position(at)),
    sql`, `,
  );
