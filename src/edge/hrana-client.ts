import type { Client, InArgs, InStatement, TransactionMode } from "@libsql/client/web";
import { argumentsToWire, resultFromWire, type WireResult } from "./hrana-values.ts";

/** A statement or a call that failed; `code` is SQLite's, or says what became of the call. */
export class DatabaseFailure extends Error {
  override name = "DatabaseFailure";
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface WireError {
  message: string;
  code?: string | null;
}

interface BatchResult {
  step_results: (WireResult | null)[];
  step_errors: (WireError | null)[];
}

type StreamResult = { type: "ok"; response: { result: unknown } } | { type: "error"; error: WireError };

/** How long a database may take to answer; a person has given up by then. */
const DEADLINE_MS = 15_000;

const BEGIN: Record<TransactionMode, string> = {
  write: "BEGIN IMMEDIATE",
  read: "BEGIN TRANSACTION READONLY",
  deferred: "BEGIN DEFERRED",
};

const failure = ({ message, code }: WireError): DatabaseFailure => new DatabaseFailure(message, code ?? "UNKNOWN");

function statement(stmt: InStatement | [string, InArgs?]): object {
  const [sql, args = []] = typeof stmt === "string" ? [stmt] : Array.isArray(stmt) ? stmt : [stmt.sql, stmt.args];
  return { sql, ...argumentsToWire(args), want_rows: true };
}

/** Each step runs when the one before it went well; what cannot be committed is rolled back. */
function transaction(stmts: (InStatement | [string, InArgs?])[], mode: TransactionMode): object[] {
  const steps = [BEGIN[mode], ...stmts, "COMMIT"].map((stmt, at) => ({
    ...(at > 0 ? { condition: { type: "ok", step: at - 1 } } : {}),
    stmt: statement(stmt),
  }));
  const committed = { type: "ok", step: steps.length - 1 };
  return [...steps, { condition: { type: "not", cond: committed }, stmt: statement("ROLLBACK") }];
}

async function explain(response: Response): Promise<DatabaseFailure> {
  const body = await response.json().catch(() => ({}));
  const { message, code } = body as Partial<WireError>;
  return new DatabaseFailure(message ?? `the database answered ${response.status}`, code ?? "SERVER_ERROR");
}

const onlyWholeCalls = (): Promise<never> =>
  Promise.reject(new DatabaseFailure("over HTTP only execute() and batch() are spoken", "NOT_SPOKEN"));

/**
 * What `core/database` calls of libSQL's client, over Hrana 2: a statement or a batch is one request. The package's own
 * client is five times as large (16 KiB gzip), which is a sixth of what the Worker may weigh, and waits without end.
 * https://github.com/tursodatabase/libsql/blob/main/docs/HTTP_V2_SPEC.md
 */
export function openHranaClient(address: { url: string; token: string | undefined }, deadlineMs = DEADLINE_MS): Client {
  const { url, token } = address;
  const endpoint = new URL("v2/pipeline", `${url.replace(/^libsql:/, "https:").replace(/\/+$/, "")}/`);
  const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) };

  async function call<Result>(request: object): Promise<Result> {
    const body = JSON.stringify({ requests: [request, { type: "close" }] });
    const signal = AbortSignal.timeout(deadlineMs);
    const response = await fetch(endpoint, { method: "POST", headers, body, signal });
    if (!response.ok) throw await explain(response);
    const { results } = (await response.json()) as { results: StreamResult[] };
    const [result] = results;
    if (result?.type === "ok") return result.response.result as Result;
    throw failure(result?.error ?? { message: "the database answered nothing" });
  }

  return {
    protocol: "http",
    closed: false,
    async execute(stmt: InStatement, args?: InArgs) {
      const whole = typeof stmt === "string" && args ? { sql: stmt, args } : stmt;
      return resultFromWire(await call<WireResult>({ type: "execute", stmt: statement(whole) }));
    },
    async batch(stmts, mode = "deferred") {
      const steps = transaction(stmts, mode);
      const { step_results, step_errors } = await call<BatchResult>({ type: "batch", batch: { steps } });
      // The last step rolls back, and fails where the statement that failed has done so already.
      const error = step_errors.slice(0, -1).find(Boolean);
      if (error) throw failure(error);
      return step_results.slice(1, stmts.length + 1).map((result) => {
        if (!result)
          throw new DatabaseFailure("the transaction was ended before its last statement", "TRANSACTION_CLOSED");
        return resultFromWire(result);
      });
    },
    migrate: onlyWholeCalls,
    transaction: onlyWholeCalls,
    executeMultiple: onlyWholeCalls,
    sync: onlyWholeCalls,
    // There is no connection: every call brings its own.
    reconnect: () => undefined,
    close: () => undefined,
  };
}
