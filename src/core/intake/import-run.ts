import type { Database } from "../database/index.ts";
import type { ImportReport, Refusal } from "./report.ts";

export interface IntakeContext {
  readonly database: Database;
  /** Resolves on a later macrotask, so that an import never holds the event loop for long. */
  pause(): Promise<void>;
}

export interface ImportRequest {
  readonly organisation: string;
  /** When the file was true; without it the workbook or the file's name must say so. Never later than `now`. */
  readonly asOf?: Date;
  readonly now: Date;
  /** Who imports, as `channel:person`. */
  readonly actor: string;
  /** Older lists handed in later: nobody is told of what they change. */
  readonly baseline?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly id: string;
  /** 0 to 1. */
  readonly fraction: number;
  readonly report: ImportReport;
}

/** `running` and killed is still `running`: what its chunks recorded stands, and can be undone. */
export type ImportState = "running" | "done" | "failed" | "undone";

export interface ImportRun {
  readonly id: string;
  readonly fileName: string;
  readonly source: string;
  readonly asOf: Date;
  readonly startedAt: Date;
  readonly updatedAt: Date;
  readonly state: ImportState;
  readonly startedBy: string;
  readonly report: ImportReport;
}

export type ImportOutcome =
  | { readonly kind: "done"; readonly id: string; readonly asOf: Date; readonly report: ImportReport }
  | ({ readonly kind: "refused" } & Refusal);

/** An invoice that an undone import had to leave as it is. */
export interface Kept {
  readonly number: string;
  /** The import or other cause that touched it afterwards. */
  readonly touchedBy: string;
}

export type UndoOutcome =
  | {
      readonly kind: "undone";
      readonly deleted: number;
      readonly restored: number;
      /** The first of them; `keptTotal` counts all. */
      readonly kept: readonly Kept[];
      readonly keptTotal: number;
    }
  | { readonly kind: "not_found" };
