import Database from "libsql";
import type { DatabaseClient } from "../core/database/index.ts";

type Row = Record<string, unknown>;
type Run = (args: unknown[], oneRow: boolean) => Row[];
type Asked = Parameters<DatabaseClient["execute"]>[0];

export interface FileClient extends DatabaseClient {
  /** Opens the connection anew: after SQLITE_BUSY one cannot commit any more (libsql-client-ts #352). */
  reconnect(): void;
}

/** The product has some two hundred statements; what writes its own SQL beyond that is prepared each time. */
const MOST_KEPT = 500;

/**
 * A connection to a file that keeps its prepared statements. @libsql/client prepares one for each call, which costs more
 * than running it: a turn takes a third of the time with this (bench/turn.ts).
 */
export function openFileClient(file: string): FileClient {
  let connection = new Database(file);
  let kept = new Map<string, Run>();

  function prepare(sql: string): Run {
    const statement = connection.prepare(sql);
    if (!statement.reader) {
      return (args) => {
        statement.run(args);
        return [];
      };
    }
    return (args, oneRow) => {
      if (!oneRow) return statement.all(args) as Row[];
      const row = statement.get(args) as Row | undefined;
      return row ? [row] : [];
    };
  }

  function execute(asked: Asked): { rows: Row[] } {
    const { sql, args, oneRow = false } = typeof asked === "string" ? { sql: asked, args: [] } : asked;
    const run = kept.get(sql) ?? prepare(sql);
    // Kept only while it works: what failed half way might hold up the next commit.
    kept.delete(sql);
    const rows = run(args, oneRow);
    if (kept.size < MOST_KEPT) kept.set(sql, run);
    return { rows };
  }

  return {
    execute: async (asked) => execute(asked),
    async batch(statements, mode) {
      connection.exec(mode === "write" ? "begin immediate" : "begin");
      try {
        const results = statements.map(execute);
        connection.exec("commit");
        return results;
      } finally {
        if (connection.inTransaction) connection.exec("rollback");
      }
    },
    reconnect() {
      connection.close();
      kept = new Map();
      connection = new Database(file);
    },
    close: () => void connection.close(),
  };
}
