import { sql } from "drizzle-orm";
import { jsonRows, positions } from "../json-rows.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { statusReport } from "./schema.ts";

/** What somebody said of one axis of an invoice. */
export interface ReportRow {
  invoice: number;
  axis: string;
  asOf: number;
  value: string;
  source: string;
}

const about = compile<{ organisation: string; list: string }>(
  () => sql`select r.invoice, r.axis, r.as_of, r.value, r.source from json_each(${here("list")}) as wanted cross join ${statusReport} r
    where r.organisation = ${here("organisation")} and r.invoice = wanted.value`,
);

/** All that was said of these invoices. */
export const reportsAbout = (organisation: string, invoices: readonly number[]): Query<ReportRow[]> => ({
  statement: about({ organisation, list: JSON.stringify(invoices) }),
  parse: (rows) =>
    rows.map((row) => ({
      invoice: Number(row.invoice),
      axis: String(row.axis),
      asOf: Number(row.as_of),
      value: String(row.value),
      source: String(row.source),
    })),
});

const insert = compileWrite<{ organisation: string; list: string }>(
  () => sql`with ${jsonRows} insert into ${statusReport} (invoice, axis, as_of, value, source, organisation)
    select ${positions(5)}, ${here("organisation")} from r where true on conflict do nothing`,
);

/** The same thing said twice is kept once. */
export const insertReports = (organisation: string, reports: readonly ReportRow[]): Write[] =>
  reports.length === 0
    ? []
    : [
        insert({
          organisation,
          list: JSON.stringify(
            reports.map(({ invoice, axis, asOf, value, source }) => [invoice, axis, asOf, value, source]),
          ),
        }),
      ];
