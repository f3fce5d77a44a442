import { DatabaseSync } from "node:sqlite";
import { describe } from "./describe.ts";
import { BridgeError, wireError } from "./failure.ts";
import type { SqlText, StreamRequest, StreamResponse, StreamResult } from "./protocol.ts";
import { runBatch } from "./run-batch.ts";
import { runStatement } from "./run-statement.ts";

/** One connection to the file, with the SQL texts its client has stored. */
export interface Stream {
  readonly open: boolean;
  handle(request: StreamRequest): StreamResult;
  /** Rolls back what was not committed. */
  close(): void;
}

/** Opens a stream; a lock that another holds is answered at once, because waiting for it is the client's part. */
export function openStream(file: string): Stream {
  const connection = new DatabaseSync(file, { timeout: 0 });
  const stored = new Map<number, string>();

  const sqlOf = ({ sql, sql_id }: SqlText): string => {
    const text = sql ?? stored.get(sql_id ?? Number.NaN);
    if (text === undefined) throw new BridgeError("SQL_NOT_FOUND", `no SQL is stored under ${sql_id}`);
    return text;
  };

  const answer = (request: StreamRequest): StreamResponse => {
    switch (request.type) {
      case "execute":
        return { type: "execute", result: runStatement(connection, sqlOf(request.stmt), request.stmt) };
      case "batch": {
        const run = (stmt: Parameters<typeof runStatement>[2]) => runStatement(connection, sqlOf(stmt), stmt);
        return { type: "batch", result: runBatch(connection, request.batch, run) };
      }
      case "sequence":
        connection.exec(sqlOf(request));
        return { type: "sequence" };
      case "describe":
        return { type: "describe", result: describe(connection, sqlOf(request)) };
      case "store_sql":
        stored.set(request.sql_id, request.sql);
        return { type: "store_sql" };
      case "close_sql":
        stored.delete(request.sql_id);
        return { type: "close_sql" };
      case "get_autocommit":
        return { type: "get_autocommit", is_autocommit: !connection.isTransaction };
      case "close":
        connection.close();
        return { type: "close" };
      default:
        throw new BridgeError("HRANA_PROTO_ERROR", "the request has a type that the protocol does not know");
    }
  };

  return {
    get open() {
      return connection.isOpen;
    },
    handle(request) {
      try {
        return { type: "ok", response: answer(request) };
      } catch (error) {
        return { type: "error", error: wireError(error) };
      }
    },
    close() {
      if (connection.isOpen) connection.close();
    },
  };
}
