import type { Statement } from "./statement.ts";

export interface Rows {
  rows: readonly Record<string, unknown>[];
}

/** As much of a connection as is needed here; @libsql/client has it over HTTP. */
export interface DatabaseClient {
  execute(statement: string | Statement): Promise<Rows>;
  /** One transaction, in one round trip. */
  batch(statements: (string | Statement)[], mode: "read" | "write"): Promise<Rows[]>;
  close(): void;
}
