import { CONCLUDE, findOthersDialogs, leaveOthersDialog, stopWaiting } from "../../../core/diagnosis/index.ts";
import { openConversation, sealConversation } from "../../conversation/index.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { putQuestion } from "./ask.ts";
import { keyOf } from "./waiting.ts";

export const TAKE_OVER = /^(?:接手|我来接手|我接手|take over|i'?ll take (?:it|this)(?: over)?)[。.!！]?$/iu;

/** 接手: the dialog of a colleague in the same place becomes one's own, and theirs ends. */
export async function takeOver(context: SkillContext, organisation: string): Promise<SkillResult> {
  const words = dialogPhrases[context.language];
  const mine = context.conversation.dialog;
  if (mine && mine.step !== CONCLUDE) return { ...say(words.whichOfYours), pending: context.conversation.pending };
  const key = keyOf(context);
  for (const other of await findOthersDialogs(context.database, organisation, key)) {
    const theirs = openConversation(other.state);
    if (!theirs?.dialog || theirs.dialog.step === CONCLUDE) continue;
    const { dialog, pending: _open, ...left } = theirs;
    const writes = leaveOthersDialog(organisation, key, { ...other, state: sealConversation(left) });
    const taken = putQuestion(context, organisation, { ...dialog, misses: 0 }, [words.taken]);
    return {
      ...taken,
      writes: [...writes, ...stopWaiting({ ...key, person: other.person }, ["timeout"]), ...(taken.writes ?? [])],
    };
  }
  return say(words.nothingToTake);
}
