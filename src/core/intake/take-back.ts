import { forgetUnusedCompanies, numberCompanies } from "../company/index.ts";
import type { Write } from "../database/index.ts";
import {
  forgetImages,
  type ImportRunRow,
  imagesOf,
  recordedIn,
  removeRecorded,
  removeTraces,
  settleRun,
} from "../database/intake/index.ts";
import { updateInvoices } from "../database/ledger/index.ts";
import type { IntakeContext, Kept } from "./import-run.ts";
import { CHUNK_TRIES, KEPT_LISTED, UNDO_ROWS } from "./limits.ts";
import type { IdRange } from "./run.ts";

export interface TakenBackReport {
  deleted: number;
  restored: number;
  kept: Kept[];
  keptTotal: number;
}

interface Step {
  readonly writes: Write[];
  readonly done: number;
  readonly kept: readonly Kept[];
  /** Where the next step goes on; undefined at the end. */
  readonly next: number | undefined;
}

/** Takes back what a run did, in steps that are each whole: killed midway, it can be started again. */
export async function takeBack(
  context: IntakeContext,
  run: ImportRunRow,
  state: "failed" | "undone",
  now: Date,
): Promise<TakenBackReport> {
  const report: TakenBackReport = { deleted: 0, restored: 0, kept: [], keptTotal: 0 };
  // First of all, so that a run that is still going on stops adding.
  await context.database.commit([settleRun(run.organisation, run.id, state, now.getTime())]);
  // Images first: what the run both recorded and found changed by others must not look untouched.
  report.restored = await steps(context, 0, report, (after) => restoreStep(context, run, after));
  for (const [first, count] of JSON.parse(run.recorded) as IdRange[]) {
    const end = first + count;
    report.deleted += await steps(context, first, report, (from) => deleteStep(context, run, from, end));
  }
  await forgetUnusedCompanies(context, run.organisation);
  return report;
}

async function steps(
  { database, pause }: IntakeContext,
  start: number,
  report: TakenBackReport,
  step: (at: number) => Promise<Step>,
): Promise<number> {
  let done = 0;
  for (let at: number | undefined = start, tries = 0; at !== undefined; ) {
    const taken: Step = await step(at);
    const outcome = taken.writes.length > 0 ? await database.commit(taken.writes) : "committed";
    if (outcome === "conflict") {
      if (++tries >= CHUNK_TRIES) throw new Error("the ledger kept changing while an import was taken back");
      continue;
    }
    tries = 0;
    at = taken.next;
    done += taken.done;
    report.keptTotal += taken.kept.length;
    report.kept.push(...taken.kept.slice(0, KEPT_LISTED - report.kept.length));
    await pause();
  }
  return done;
}

/** Gives invoices back the look they had, where nothing has touched them since. */
async function restoreStep(
  { database }: IntakeContext,
  { organisation, id }: ImportRunRow,
  after: number,
): Promise<Step> {
  const [images] = await database.read(imagesOf(organisation, id, after, UNDO_ROWS));
  const numbers = numberCompanies(organisation);
  const restorable = images.flatMap(({ before, now }) => {
    if (now?.touchedBy !== id) return [];
    const companies = { sellerId: numbers(before.sellerName), buyerId: numbers(before.buyerName) };
    return [{ ...before, ...companies, revision: now.revision }];
  });
  const kept = images.flatMap(({ before, now }) =>
    now && now.touchedBy !== id
      ? [{ number: before.digitalNumber || `${before.code} ${before.number}`, touchedBy: now.touchedBy }]
      : [],
  );
  const ids = restorable.map((row) => row.id);
  const writes =
    ids.length === 0
      ? []
      : [
          ...updateInvoices(organisation, restorable),
          ...removeTraces(organisation, id, ids),
          forgetImages(organisation, id, ids),
        ];
  return { writes, done: ids.length, kept, next: images.length < UNDO_ROWS ? undefined : images.at(-1)?.invoice };
}

/** Deletes what the run recorded, where nothing has touched it since. */
async function deleteStep(
  { database }: IntakeContext,
  { organisation, id }: ImportRunRow,
  from: number,
  end: number,
): Promise<Step> {
  const to = Math.min(from + UNDO_ROWS, end);
  const [rows] = await database.read(recordedIn(organisation, id, from, to));
  const ids = rows.flatMap((row) => (row.touchedBy === id ? [row.id] : []));
  const kept = rows.flatMap(({ number, touchedBy }) => (touchedBy === id ? [] : [{ number, touchedBy }]));
  const writes =
    ids.length === 0 ? [] : [...removeRecorded(organisation, id, ids), ...removeTraces(organisation, id, ids)];
  return { writes, done: ids.length, kept, next: to < end ? to : undefined };
}
