import { CONCLUDE, STEPS } from "../../../core/diagnosis/index.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { questionPhrases } from "../../phrases/diagnosis/questions.ts";
import { type Choice, putChoice } from "../put-choice.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { tailOf } from "./tell.ts";

/** Something else was answered while a question was open: says so, and offers to go on. */
export function interrupted<R extends SkillResult>(context: SkillContext, result: R): R {
  const { dialog } = context.conversation;
  if (!dialog || dialog.step === CONCLUDE || result.dialog !== undefined || result.parts.length === 0) return result;
  const words = dialogPhrases[context.language];
  const paused = { ...dialog, paused: true as const };
  const question = STEPS[dialog.step]?.asks ?? "symptom";
  const tail = tailOf(dialog.told, context);
  if (result.pending) {
    return { ...result, parts: [...result.parts, text(words.sendGoOn(tail))], dialog: paused };
  }
  const prompt = words.interrupted(tail, questionPhrases[context.language][question].name);
  const choices: Choice[] = [
    {
      label: words.goOn,
      say: [words.goOn.toLowerCase(), "好", "好的", "是", "嗯", "yes", "ok"],
      action: { kind: "move", move: "resume" },
    },
    {
      label: words.letBe,
      say: [words.letBe.toLowerCase(), "不用了", "不", "no"],
      action: { kind: "move", move: "drop" },
    },
  ];
  const { part, pending } = putChoice(prompt, choices, context.now);
  return { ...result, parts: [...result.parts, part], pending, dialog: paused };
}
