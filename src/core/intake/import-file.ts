import type { ImportOutcome, ImportRequest, IntakeContext } from "./import-run.ts";
import type { Importer } from "./spreadsheet.ts";

/** Records what a file says, chunk by chunk; importing the same file twice changes nothing. */
export function importFile(_context: IntakeContext, _file: Importer, _request: ImportRequest): Promise<ImportOutcome> {
  return Promise.reject(new Error("not built yet"));
}
