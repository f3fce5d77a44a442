import { findKnownCompanies, numberCompanies } from "../company/index.ts";
import { shanghaiDate } from "../invoice/index.ts";
import { decideDrafts, decideLines, findKnown, findLineStates, type LineDraft, type Origin } from "../ledger/index.ts";
import type { IntakeContext } from "./import-run.ts";
import { ROWS_PER_CHUNK, ROWS_PER_NEW_COMPANY } from "./limits.ts";
import { type RowReading, readInvoiceRow } from "./read-invoice-row.ts";
import { readLineRow } from "./read-line-row.ts";
import type { Table } from "./recognise.ts";
import type { ExportKind } from "./report.ts";
import { commitChunk, type Decided, type Run } from "./run.ts";
import { rowsInChunks } from "./table-rows.ts";
import { tally } from "./tally.ts";

/** Who a kind of file speaks for, as the ledger names its sources. */
export const SOURCE_OF = {
  invoices: "etax_export",
  lines: "etax_export",
  usage: "deduction_list",
} as const satisfies Record<ExportKind, string>;

/** How a run reaches its tables: starts with the first row, so that a file without rows leaves no trace. */
export interface Importing {
  readonly context: IntakeContext;
  readonly ownTaxIds: ReadonlySet<string>;
  readonly asOf: Date;
  /** Who imports; absent where the file is a baseline, whose changes nobody is told of. */
  readonly announce?: { readonly by: string };
  start(): Promise<Run>;
  onChunk(run: Run): void;
}

const originOf = ({ ownTaxIds, announce }: Importing, table: Table, run: Run): Origin => ({
  organisation: run.organisation,
  cause: run.id,
  source: SOURCE_OF[table.kind],
  asOf: run.asOf.getTime(),
  learnedAt: run.now.getTime(),
  ownTaxIds,
  ...(announce ? { announce } : {}),
});

/** A row weighs more for each company that no row before it names. */
function weighCompanies(): (reading: RowReading) => number {
  const named = new Set<string>([""]);
  return (reading) => {
    if (reading.kind !== "draft") return 1;
    const before = named.size;
    named.add(reading.draft.seller.name).add(reading.draft.buyer.name);
    return 1 + (named.size - before) * ROWS_PER_NEW_COMPANY;
  };
}

/** Records the invoices of one table, chunk by chunk. */
export async function importInvoices(importing: Importing, table: Table): Promise<void> {
  const { context } = importing;
  const lastDay = shanghaiDate(importing.asOf);
  const chunks = rowsInChunks(table, ROWS_PER_CHUNK, (row) => readInvoiceRow(row, table, lastDay), weighCompanies());
  for await (const readings of chunks) {
    const run = await importing.start();
    const origin = originOf(importing, table, run);
    await commitChunk(context, run, () => decideReadings(context, run, readings, table, origin));
    importing.onChunk(run);
  }
}

async function decideReadings(
  { database }: IntakeContext,
  run: Run,
  readings: readonly RowReading[],
  table: Table,
  origin: Origin,
): Promise<Decided> {
  const drafts = readings.flatMap((reading) => (reading.kind === "draft" ? [reading.draft] : []));
  const identities = drafts.map((draft) => draft.identity);
  const names = new Set(drafts.flatMap(({ seller, buyer }) => [seller.name, buyer.name]));
  const [known, companies] = await Promise.all([
    findKnown(database, origin, identities),
    findKnownCompanies(database, origin.organisation, names, numberCompanies(origin.organisation)),
  ]);
  const { outcomes, ...decided } = decideDrafts(drafts, known, run.nextId, origin, companies);
  return { ...decided, report: tally(run.report, readings, outcomes, table.columns, origin.asOf) };
}

/** Records the line items of one table, after the invoices that they belong to. */
export async function importLines(importing: Importing, table: Table): Promise<void> {
  const { context } = importing;
  for await (const lines of rowsInChunks(table, ROWS_PER_CHUNK, (row) => readLineRow(row, table))) {
    const run = await importing.start();
    const origin = originOf(importing, table, run);
    await commitChunk(context, run, () => decideLineDrafts(context, run, lines, origin));
    importing.onChunk(run);
  }
}

async function decideLineDrafts(
  { database }: IntakeContext,
  run: Run,
  lines: readonly LineDraft[],
  origin: Origin,
): Promise<Decided> {
  const identities = lines.map((line) => line.identity);
  const known = await findKnown(database, origin, identities);
  const states = await findLineStates(database, origin, known);
  const { writes, images, recorded, orphaned } = decideLines(lines, known, states, origin);
  const { lines: before } = run.report;
  const counted = { recorded: before.recorded + recorded, orphaned: before.orphaned + orphaned };
  return { writes, images, recorded: 0, report: { ...run.report, lines: counted } };
}
