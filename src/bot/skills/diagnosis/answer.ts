import { type Case, CONCLUDE, MESSAGES_OF, type QuestionId, STEPS } from "../../../core/diagnosis/index.ts";
import type { Dialog } from "../../conversation/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { keptWords } from "./begin.ts";
import { proceed } from "./proceed.ts";
import type { Answer } from "./read-answer.ts";

/** The last few are enough to hand on. */
const MOST_SAID = 12;

/** What a choice says beyond itself: a symptom is a symptom, a message is what the platform answered. */
function implied(question: QuestionId, answer: string, told: Case): Partial<Case> {
  if (question === "symptom" && answer !== "skipped") return { symptom: answer as NonNullable<Case["symptom"]> };
  if (question !== "message" || !(answer in MESSAGES_OF)) return {};
  const id = answer as keyof typeof MESSAGES_OF;
  return { symptom: MESSAGES_OF[id], message: told.message ?? { id, said: answer } };
}

/** Takes an answer in, and goes on from where it leads. */
export async function takeAnswer(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
  { answer, told }: Answer,
): Promise<SkillResult> {
  const step = STEPS[dialog.step];
  if (!step) return proceed(context, organisation, dialog, CONCLUDE);
  const known: Case = {
    ...dialog.told,
    ...implied(step.asks, answer, { ...dialog.told, ...told }),
    ...told,
    answers: { ...dialog.told.answers, ...told.answers, [step.asks]: answer },
  };
  const next: Dialog = {
    ...dialog,
    told: known,
    path: [...dialog.path, dialog.step],
    misses: 0,
    said: [...dialog.said, { asked: step.asks, text: keptWords(context.message.text), answer }].slice(-MOST_SAID),
  };
  return proceed(context, organisation, next, step.next?.[answer] ?? step.to);
}
