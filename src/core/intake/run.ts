import type { Write } from "../database/index.ts";
import { insertRun, keepImages, runById, updateRun } from "../database/intake/index.ts";
import type { ImportRequest, IntakeContext } from "./import-run.ts";
import { CHUNK_TRIES } from "./limits.ts";
import { newFirstId, newRunId } from "./new-id.ts";
import { emptyReport, type ImportReport } from "./report.ts";

/** A first id and how many ids follow it, itself included. */
export type IdRange = readonly [first: number, count: number];

/** An import under way: what it has reported, and the ranges of ids that it has recorded. */
export interface Run {
  readonly id: string;
  readonly organisation: string;
  readonly asOf: Date;
  readonly now: Date;
  report: ImportReport;
  recorded: readonly IdRange[];
  nextId: number;
}

/** What a chunk comes to, decided on what was read a moment ago. */
export interface Decided {
  readonly writes: readonly Write[];
  readonly images: readonly { readonly invoice: number; readonly before: string }[];
  readonly recorded: number;
  readonly report: ImportReport;
}

/** Somebody took the import back, or removed its organisation, while it ran. */
export class TakenBack extends Error {}

/** A new run of this organisation, stored as running. */
export async function startRun(
  { database }: IntakeContext,
  { organisation, now, actor }: ImportRequest,
  file: { fileName: string; source: string; asOf: Date },
): Promise<Run> {
  const id = newRunId();
  const report = emptyReport();
  const at = now.getTime();
  const times = { asOf: file.asOf.getTime(), startedAt: at, updatedAt: at };
  const { fileName, source } = file;
  const row = { id, organisation, fileName, source, ...times, startedBy: actor, recorded: "[]" };
  const outcome = await database.commit([insertRun({ ...row, state: "running", report: JSON.stringify(report) })]);
  if (outcome === "conflict") throw new Error(`import ${id}: two runs drew the same id`);
  return { id, organisation, asOf: file.asOf, now, report, recorded: [], nextId: newFirstId() };
}

/** Commits one chunk with the report that includes it; decided anew where somebody else was faster. */
export async function commitChunk(
  { database, pause }: IntakeContext,
  run: Run,
  decide: () => Promise<Decided>,
): Promise<void> {
  for (let tries = 0; tries < CHUNK_TRIES; tries++) {
    const { writes, images, recorded: count, report } = await decide();
    const recorded = extend(run.recorded, run.nextId, count);
    const kept = keepImages(run.organisation, run.id, images);
    await pause();
    const outcome = await database.commit([...writes, ...kept, ...progressOf(run, "running", report, recorded)]);
    if (outcome === "committed") {
      Object.assign(run, { report, recorded, nextId: run.nextId + count });
      return pause();
    }
    await insistRunning(database, run);
    // Had an id been taken, the next try would meet it again.
    run.nextId = newFirstId();
  }
  throw new Error(`import ${run.id}: the ledger changed under it ${CHUNK_TRIES} times in a row`);
}

/** The run as finished. */
export async function finishRun({ database }: IntakeContext, run: Run): Promise<void> {
  const outcome = await database.commit(progressOf(run, "done", run.report, run.recorded));
  if (outcome === "conflict") await insistRunning(database, run);
}

const progressOf = (run: Run, state: "running" | "done", report: ImportReport, recorded: readonly IdRange[]): Write[] =>
  updateRun({
    id: run.id,
    organisation: run.organisation,
    state,
    updatedAt: run.now.getTime(),
    report: JSON.stringify(report),
    recorded: JSON.stringify(recorded),
  });

async function insistRunning(database: IntakeContext["database"], run: Run): Promise<void> {
  const [row] = await database.read(runById(run.organisation, run.id));
  if (row?.state !== "running") throw new TakenBack(run.id);
}

/** Ids run on from chunk to chunk, so a million of them are one range. */
function extend(ranges: readonly IdRange[], first: number, count: number): readonly IdRange[] {
  if (count === 0) return ranges;
  const last = ranges.at(-1);
  if (last && last[0] + last[1] === first) return [...ranges.slice(0, -1), [last[0], last[1] + count]];
  return [...ranges, [first, count]];
}
