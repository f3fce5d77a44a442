import type { ImportRun, IntakeContext } from "./import-run.ts";

/** An import of this organisation with its report so far. */
export function findImport(
  _context: IntakeContext,
  _organisation: string,
  _id: string,
): Promise<ImportRun | undefined> {
  return Promise.reject(new Error("not built yet"));
}

/** The latest imports of this organisation, newest first. */
export function listImports(_context: IntakeContext, _organisation: string): Promise<ImportRun[]> {
  return Promise.reject(new Error("not built yet"));
}
