import { fileFromBytes } from "../adapters/files/index.ts";
import type { ImportDesk, ImportProgress, ImportStart } from "../adapters/web/index.ts";
import { type Language, sayConflict, sayRefusal, sayRowProblem } from "../bot/index.ts";
import { findImport, type ImportReport, type IntakeContext, importFile } from "../core/intake/index.ts";
import type { Log } from "../log.ts";

interface Under {
  organisation: string;
  fileName: string;
  fraction: number;
  report: ImportReport;
}

const count = (report: ImportReport, language: Language): ImportProgress["report"] => ({
  ...report,
  rejected: report.rejected.map((problem) => ({
    row: problem.row,
    column: problem.column,
    code: problem.code,
    reason: sayRowProblem(problem, language),
  })),
  conflicts: report.conflicts.map((conflict) => ({ row: conflict.row, reason: sayConflict(conflict, language) })),
});

/** Imports what is uploaded: the answer comes with the first rows, the rest goes on in the background. */
export function createImportDesk(
  context: IntakeContext,
  clock: () => Date,
  log: Log,
  /** Told when an import is through, because others may want to hear of what it changed. */
  onImported: () => void = () => undefined,
): ImportDesk {
  const underWay = new Map<string, Under>();

  return {
    start(upload, standing, person, language) {
      const organisation = standing.organisation?.id;
      if (!organisation) throw new Error("an upload needs an organisation");
      const file = fileFromBytes(upload.fileName, upload.bytes);
      let id: string | undefined;
      return new Promise<ImportStart>((resolve, reject) => {
        importFile(context, file, {
          organisation,
          ...(upload.asOf ? { asOf: upload.asOf } : {}),
          now: clock(),
          actor: person,
          onProgress(progress) {
            id ??= progress.id;
            underWay.set(progress.id, { organisation, fileName: upload.fileName, ...progress });
            resolve({ kind: "started", id: progress.id });
          },
        })
          .then((outcome) => {
            if (outcome.kind === "done") resolve({ kind: "started", id: outcome.id });
            else resolve({ kind: "refused", code: outcome.code, message: sayRefusal(outcome, language) });
          })
          .catch((error: unknown) => {
            log({
              level: "error",
              event: "import_failed",
              import: id,
              error: error instanceof Error ? error.name : "unknown",
            });
            reject(error);
          })
          .finally(() => {
            if (id) underWay.delete(id);
            onImported();
          });
      });
    },

    async find(id, standing, language) {
      const organisation = standing.organisation?.id;
      if (!organisation) return undefined;
      const run = await findImport(context, organisation, id);
      if (!run) return undefined;
      const now = underWay.get(id);
      const report = run.state === "running" && now ? now.report : run.report;
      return {
        id,
        fileName: run.fileName,
        // A run that nobody is working on was cut off: what its chunks recorded stands, and the file can be sent again.
        state: run.state === "running" && !now ? "failed" : run.state,
        fraction: run.state === "running" ? (now?.fraction ?? 0) : 1,
        report: count(report, language),
      };
    },
  };
}
