import type { DatabaseSync } from "node:sqlite";
import { wireError } from "./failure.ts";
import type { Batch, BatchCond, BatchResult, Stmt, StmtResult } from "./protocol.ts";

function holds(condition: BatchCond, connection: DatabaseSync, results: BatchResult): boolean {
  switch (condition.type) {
    case "ok":
      return Boolean(results.step_results[condition.step]);
    case "error":
      return Boolean(results.step_errors[condition.step]);
    case "not":
      return !holds(condition.cond, connection, results);
    case "and":
      return condition.conds.every((one) => holds(one, connection, results));
    case "or":
      return condition.conds.some((one) => holds(one, connection, results));
    case "is_autocommit":
      return !connection.isTransaction;
  }
}

/** Runs the steps in order, each only when its condition holds; a step that fails does not end the batch. */
export function runBatch(connection: DatabaseSync, batch: Batch, run: (stmt: Stmt) => StmtResult): BatchResult {
  const result: BatchResult = { step_results: [], step_errors: [] };
  for (const { condition, stmt } of batch.steps) {
    const skipped = condition && !holds(condition, connection, result);
    let answer: StmtResult | null = null;
    let error: BatchResult["step_errors"][number] = null;
    try {
      if (!skipped) answer = run(stmt);
    } catch (failure) {
      error = wireError(failure);
    }
    result.step_results.push(answer);
    result.step_errors.push(error);
  }
  return result;
}
