import type { Language } from "../../bot/index.ts";
import type { Standing } from "../../core/organisation/index.ts";

/** A file that an admin sent through the page. */
export interface Upload {
  fileName: string;
  bytes: Uint8Array;
  /** When the file was true, if the sender said so. */
  asOf: Date | undefined;
}

/** A file's import is on its way; or the whole file was refused, with a sentence. */
export type ImportStart = { kind: "started"; id: string } | { kind: "refused"; code: string; message: string };

/** A row that was left out, in words. */
export interface RowNote {
  row: number;
  column: string;
  code: string;
  reason: string;
}

export interface ImportCount {
  new: number;
  changed: number;
  known: number;
  repaired: number;
  rejected: readonly RowNote[];
  /** All of them; `rejected` may hold only the first. */
  rejectedTotal: number;
  conflicts: readonly { row: number; reason: string }[];
  conflictsTotal: number;
}

export interface ImportProgress {
  id: string;
  fileName: string;
  state: "running" | "done" | "failed" | "undone";
  /** 0 to 1. */
  fraction: number;
  report: ImportCount;
}

/** Takes files in on a runtime that can read them; its sentences are in the language it is asked in. */
export interface ImportDesk {
  /** Resolves once the file has been accepted or refused; the import itself goes on. `person` is `channel:person`. */
  start(upload: Upload, standing: Standing, person: string, language: Language): Promise<ImportStart>;
  find(id: string, standing: Standing, language: Language): Promise<ImportProgress | undefined>;
}
