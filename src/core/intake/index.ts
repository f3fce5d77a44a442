// Header aliases, chunks and the decision about each row stay inside: others hand over a file and read a report.
export { findImport, listImports } from "./find-import.ts";
export { importFile } from "./import-file.ts";
export type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
  ImportRun,
  ImportState,
  IntakeContext,
  Kept,
  UndoOutcome,
} from "./import-run.ts";
export type { ExportKind, ImportReport, Refusal, RowProblem, StatusConflict, UnreadLabel } from "./report.ts";
export {
  type Cell,
  type Importer,
  type Sheet,
  type SheetRow,
  type Spreadsheet,
  type UnreadableCode,
  UnreadableFile,
} from "./spreadsheet.ts";
export { undoImport } from "./undo-import.ts";
