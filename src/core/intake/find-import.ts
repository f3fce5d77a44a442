import { type ImportRunRow, latestRuns, runById } from "../database/intake/index.ts";
import type { ImportRun, IntakeContext } from "./import-run.ts";
import { IMPORTS_LISTED } from "./limits.ts";
import type { ImportReport } from "./report.ts";

const fromRow = (row: ImportRunRow): ImportRun => ({
  id: row.id,
  fileName: row.fileName,
  source: row.source,
  asOf: new Date(row.asOf),
  startedAt: new Date(row.startedAt),
  updatedAt: new Date(row.updatedAt),
  state: row.state,
  startedBy: row.startedBy,
  report: JSON.parse(row.report) as ImportReport,
});

/** An import of this organisation with its report so far. */
export async function findImport(
  { database }: IntakeContext,
  organisation: string,
  id: string,
): Promise<ImportRun | undefined> {
  const [row] = await database.read(runById(organisation, id));
  return row && fromRow(row);
}

/** The latest imports of this organisation, newest first. */
export async function listImports({ database }: IntakeContext, organisation: string): Promise<ImportRun[]> {
  const [rows] = await database.read(latestRuns(organisation, IMPORTS_LISTED));
  return rows.map(fromRow);
}
