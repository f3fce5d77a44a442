import type { IntakeContext, UndoOutcome } from "./import-run.ts";

/** Takes a wrong import back, except where something touched an invoice since. */
export function undoImport(
  _context: IntakeContext,
  _organisation: string,
  _id: string,
  _now: Date,
): Promise<UndoOutcome> {
  return Promise.reject(new Error("not built yet"));
}
