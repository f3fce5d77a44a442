import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { jsonRows, positions } from "../json-rows.ts";
import { compile, compileWrite, here, orm, type Query, type Row, type Write } from "../statement.ts";
import { importBefore, importRun } from "./schema.ts";

/** An import as it is stored; `report` and `recorded` are JSON. */
export interface ImportRunRow {
  id: string;
  organisation: string;
  fileName: string;
  source: string;
  asOf: number;
  startedAt: number;
  updatedAt: number;
  state: "running" | "done" | "failed" | "undone";
  startedBy: string;
  report: string;
  recorded: string;
}

export const insertRun: (row: ImportRunRow) => Write = compileWrite(() =>
  orm.insert(importRun).values({
    id: here("id"),
    organisation: here("organisation"),
    fileName: here("fileName"),
    source: here("source"),
    asOf: here("asOf"),
    startedAt: here("startedAt"),
    updatedAt: here("updatedAt"),
    state: here("state"),
    startedBy: here("startedBy"),
    report: here("report"),
    recorded: here("recorded"),
  }),
);

type Progress = Pick<ImportRunRow, "id" | "organisation" | "updatedAt" | "state" | "report" | "recorded">;

const progress = compileWrite<Progress>(
  () => sql`update ${importRun} set state = ${here("state")}, updated_at = ${here("updatedAt")}, report = ${here("report")}, recorded = ${here("recorded")}
    where id = ${here("id")} and organisation = ${here("organisation")} and state = 'running'`,
);

/** Refused once the run is no longer running: an import that is being taken back must not go on. */
export const updateRun = (row: Progress): Write[] => exactlyOne(progress(row));

const settle = compileWrite<{ organisation: string; id: string; state: string; updatedAt: number }>(
  () => sql`update ${importRun} set state = ${here("state")}, updated_at = ${here("updatedAt")}
    where id = ${here("id")} and organisation = ${here("organisation")}`,
);

export const settleRun = (organisation: string, id: string, state: ImportRunRow["state"], updatedAt: number): Write =>
  settle({ organisation, id, state, updatedAt });

const COLUMNS = sql.raw(
  "id, organisation, file_name, source, as_of, started_at, updated_at, state, started_by, report, recorded",
);

const parseRun = (row: Row): ImportRunRow => ({
  id: String(row.id),
  organisation: String(row.organisation),
  fileName: String(row.file_name),
  source: String(row.source),
  asOf: Number(row.as_of),
  startedAt: Number(row.started_at),
  updatedAt: Number(row.updated_at),
  state: row.state as ImportRunRow["state"],
  startedBy: String(row.started_by),
  report: String(row.report),
  recorded: String(row.recorded),
});

const byId = compile<{ organisation: string; id: string }>(
  () => sql`select ${COLUMNS} from ${importRun} where id = ${here("id")} and organisation = ${here("organisation")}`,
);

export const runById = (organisation: string, id: string): Query<ImportRunRow | undefined> => ({
  statement: byId({ organisation, id }),
  parse: ([row]) => row && parseRun(row),
});

const latest = compile<{ organisation: string; most: number }>(
  () =>
    sql`select ${COLUMNS} from ${importRun} where organisation = ${here("organisation")} order by started_at desc, id limit ${here("most")}`,
);

export const latestRuns = (organisation: string, most: number): Query<ImportRunRow[]> => ({
  statement: latest({ organisation, most }),
  parse: (rows) => rows.map(parseRun),
});

const keep = compileWrite<{ organisation: string; run: string; list: string }>(
  () => sql`with ${jsonRows} insert into ${importBefore} (invoice, before, organisation, run)
    select ${positions(2)}, ${here("organisation")}, ${here("run")} from r`,
);

/** What invoices looked like before this run touched them. */
export const keepImages = (
  organisation: string,
  run: string,
  images: readonly { readonly invoice: number; readonly before: string }[],
): Write[] => {
  if (images.length === 0) return [];
  return [keep({ organisation, run, list: JSON.stringify(images.map(({ invoice, before }) => [invoice, before])) })];
};
