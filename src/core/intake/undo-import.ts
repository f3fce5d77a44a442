import { runById } from "../database/intake/index.ts";
import type { IntakeContext, UndoOutcome } from "./import-run.ts";
import { takeBack } from "./take-back.ts";

/** Takes a wrong import back, except where something touched an invoice since; doing so twice does no harm. */
export async function undoImport(
  context: IntakeContext,
  organisation: string,
  id: string,
  now: Date,
): Promise<UndoOutcome> {
  const [run] = await context.database.read(runById(organisation, id));
  return run ? { kind: "undone", ...(await takeBack(context, run, "undone", now)) } : { kind: "not_found" };
}
