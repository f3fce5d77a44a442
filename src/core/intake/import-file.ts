import { runById } from "../database/intake/index.ts";
import { taxIdsOf } from "../database/organisation/index.ts";
import { latestArrivals } from "../database/source/index.ts";
import { decideAsOf } from "./as-of.ts";
import type { ImportOutcome, ImportRequest, IntakeContext } from "./import-run.ts";
import { type Importing, importInvoices, importLines, SOURCE_OF } from "./import-table.ts";
import { recognise, type Table } from "./recognise.ts";
import { finishRun, type Run, startRun, TakenBack } from "./run.ts";
import { type Importer, type Spreadsheet, UnreadableFile } from "./spreadsheet.ts";
import { takeBack } from "./take-back.ts";

/** Records what a file says, chunk by chunk; importing the same file twice changes nothing. */
export async function importFile(
  context: IntakeContext,
  file: Importer,
  request: ImportRequest,
): Promise<ImportOutcome> {
  let spreadsheet: Spreadsheet | undefined;
  try {
    spreadsheet = await file.open();
    return await importSpreadsheet(context, file.name, spreadsheet, request);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: "refused", code: error.code, detail: error.message };
  } finally {
    await spreadsheet?.close();
  }
}

async function importSpreadsheet(
  context: IntakeContext,
  fileName: string,
  spreadsheet: Spreadsheet,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const recognised = await recognise(spreadsheet);
  if ("refusal" in recognised) return { kind: "refused", ...recognised.refusal };
  const [first] = recognised.tables;
  const asOf = decideAsOf(request.asOf, spreadsheet, fileName, request.now);
  if (!asOf || !first) return { kind: "refused", code: "as_of_needed", file: fileName };

  const [taxIds, arrivals] = await context.database.read(
    taxIdsOf(request.organisation),
    latestArrivals(request.organisation),
  );
  const source = SOURCE_OF[first.kind];
  // The first list of its kind is what news is told from, and a list that is older than the last one tells none.
  const before = arrivals.find((arrival) => arrival.source === source);
  const isNews = !request.baseline && before !== undefined && asOf.getTime() >= before.asOf;
  let run: Run | undefined;
  const importing: Importing = {
    context,
    ownTaxIds: new Set(taxIds),
    asOf,
    ...(isNews ? { announce: { by: request.actor } } : {}),
    async start() {
      run ??= await startRun(context, request, { fileName, source, asOf });
      return run;
    },
    onChunk: ({ id, report }) => request.onProgress?.({ id, fraction: spreadsheet.progress(), report }),
  };
  try {
    await importTables(importing, recognised.tables);
    if (!run) return { kind: "refused", code: "no_rows", sheet: first.sheet.name };
    await finishRun(context, run);
    return { kind: "done", id: run.id, asOf, report: run.report };
  } catch (error) {
    if (error instanceof TakenBack) return { kind: "refused", code: "taken_back", id: error.message };
    // Half a file is no file: what came before the damage goes again.
    if (error instanceof UnreadableFile && run) await forget(context, run);
    throw error;
  }
}

async function importTables(importing: Importing, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    if (table.kind === "lines") await importLines(importing, table);
    else await importInvoices(importing, table);
  }
}

async function forget(context: IntakeContext, { organisation, id, now }: Run): Promise<void> {
  const [row] = await context.database.read(runById(organisation, id));
  if (row) await takeBack(context, row, "failed", now);
}
