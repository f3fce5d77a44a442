import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import { BridgeError } from "./failure.ts";
import type { Stmt, StmtResult } from "./protocol.ts";
import { fromWire, toWire } from "./value.ts";

const SPACE_OR_COMMENT = /^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*$/;

/** The statement with its columns as arrays and its integers whole. */
export function prepare(connection: DatabaseSync, sql: string): StatementSync {
  if (SPACE_OR_COMMENT.test(sql)) throw new BridgeError("SQL_NO_STATEMENT", "the SQL contains no statement");
  const statement = connection.prepare(sql);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  statement.setAllowUnknownNamedParameters(true);
  return statement;
}

export const columnsOf = (statement: StatementSync): StmtResult["cols"] =>
  statement.columns().map(({ name, type }) => ({ name, decltype: type }));

interface Counters {
  total: number;
  changes: number;
  rowid: string;
}

// changes() keeps the last statement's figure when a statement changes nothing; total_changes() tells.
const counters = (connection: DatabaseSync): Counters =>
  connection
    .prepare("select total_changes() as total, changes() as changes, cast(last_insert_rowid() as text) as rowid")
    .get() as unknown as Counters;

/** Runs one statement on one connection. */
export function runStatement(connection: DatabaseSync, sql: string, stmt: Stmt): StmtResult {
  const statement = prepare(connection, sql);
  const named: Record<string, SQLInputValue> = {};
  for (const { name, value } of stmt.named_args ?? []) named[name] = fromWire(value);
  const args = (stmt.args ?? []).map(fromWire);
  const before = counters(connection);
  const rows = statement.all(named, ...args) as unknown as SQLOutputValue[][];
  const after = counters(connection);
  return {
    cols: columnsOf(statement),
    rows: stmt.want_rows === false ? [] : rows.map((row) => row.map(toWire)),
    affected_row_count: after.total === before.total ? 0 : after.changes,
    last_insert_rowid: after.rowid,
  };
}
