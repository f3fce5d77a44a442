import { BridgeError } from "./failure.ts";
import type { Batch, BatchResult, PipelineAnswer } from "./protocol.ts";

function entriesOf({ step_results, step_errors }: BatchResult): object[] {
  return step_results.flatMap((result, step): object[] => {
    const error = step_errors[step];
    if (error) return [{ type: "step_error", step, error }];
    if (!result) return [];
    const { cols, rows, affected_row_count, last_insert_rowid } = result;
    return [
      { type: "step_begin", step, cols },
      ...rows.map((row) => ({ type: "row", row })),
      { type: "step_end", affected_row_count, last_insert_rowid },
    ];
  });
}

/** A batch as version 3 streams it: a line of JSON for the baton, then one for each event. */
export function cursorLines(
  run: (requests: [{ type: "batch"; batch: Batch }]) => PipelineAnswer,
  batch: Batch,
): string {
  const { baton, results } = run([{ type: "batch", batch }]);
  const [result] = results;
  if (result?.type !== "ok" || result.response.type !== "batch") {
    throw new BridgeError("HRANA_PROTO_ERROR", "the batch could not be run");
  }
  const lines = [{ baton, base_url: null }, ...entriesOf(result.response.result)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
