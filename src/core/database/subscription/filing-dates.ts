import { sql } from "drizzle-orm";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { filingDate, subscriptionKey } from "./schema.ts";

export interface FilingDateRow {
  organisation: string;
  /** `2026-12`, or '' for every month. */
  month: string;
  day: number;
}

const put = compileWrite<FilingDateRow & { by: string }>(
  () => sql`insert into ${filingDate} (organisation, month, day, set_by) values (${here("organisation")}, ${here("month")}, ${here("day")}, ${here("by")})
    on conflict (organisation, month) do update set day = excluded.day, set_by = excluded.set_by`,
);

export const putFilingDate = (row: FilingDateRow, by: string): Write => put({ ...row, by });

const all = compile<{ organisation: string }>(
  () =>
    sql`select organisation, month, day from ${filingDate} where organisation = ${here("organisation")} order by month`,
);

export const filingDatesOf = (organisation: string): Query<FilingDateRow[]> => ({
  statement: all({ organisation }),
  parse: (rows) =>
    rows.map((row) => ({ organisation: String(row.organisation), month: String(row.month), day: Number(row.day) })),
});

const waiting = compile<{ key: string }>(
  () => sql`select distinct organisation from ${subscriptionKey} where key = ${here("key")}`,
);

/** The organisations in which somebody subscribed under a key. */
export const organisationsUnder = (key: string): Query<string[]> => ({
  statement: waiting({ key }),
  parse: (rows) => rows.map((row) => String(row.organisation)),
});
