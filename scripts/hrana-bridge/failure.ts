import type { WireError } from "./protocol.ts";

/** A request that the protocol answers with an error of its own rather than SQLite's. */
export class BridgeError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

// https://www.sqlite.org/rescode.html; in the order of their numbers, from 1.
const PRIMARY =
  "ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB NOTICE WARNING".split(
    " ",
  );

const EXTENDED = new Map([
  [261, "SQLITE_BUSY_RECOVERY"],
  [517, "SQLITE_BUSY_SNAPSHOT"],
  [275, "SQLITE_CONSTRAINT_CHECK"],
  [787, "SQLITE_CONSTRAINT_FOREIGNKEY"],
  [1299, "SQLITE_CONSTRAINT_NOTNULL"],
  [1555, "SQLITE_CONSTRAINT_PRIMARYKEY"],
  [1811, "SQLITE_CONSTRAINT_TRIGGER"],
  [2067, "SQLITE_CONSTRAINT_UNIQUE"],
  [2323, "SQLITE_CONSTRAINT_VTAB"],
  [2579, "SQLITE_CONSTRAINT_ROWID"],
  [3091, "SQLITE_CONSTRAINT_DATATYPE"],
]);

const FIRST_BYTE = 0xff;

/** What went wrong, as the protocol says it: SQLite's primary code, which is what a Turso server sends. */
export function wireError(error: unknown): WireError {
  if (error instanceof BridgeError) return { message: error.message, code: error.code };
  if (!(error instanceof Error)) return { message: String(error), code: "INTERNAL_ERROR" };
  const number = "errcode" in error ? Number(error.errcode) : 0;
  const primary = PRIMARY[(number & FIRST_BYTE) - 1];
  if (!primary) return { message: error.message, code: "INTERNAL_ERROR" };
  const code = `SQLITE_${primary}`;
  return { message: error.message, code, extended_code: EXTENDED.get(number) ?? code };
}
