import { CONCLUDE, type Diagnosis, diagnose, type RemedyId, tryAgainAt } from "../../../core/diagnosis/index.ts";
import type { Dialog } from "../../conversation/index.ts";
import { sayCheck } from "../../phrases/diagnosis/checks.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { type SkillContext, type SkillResult, say, text } from "../skill.ts";
import { afterwards, conclude, outcomesOf } from "./proceed.ts";
import { sayRemedy } from "./say-conclusion.ts";
import { sayWhen } from "./tell.ts";
import { wait } from "./waiting.ts";

const again = (context: SkillContext, organisation: string, { told }: Dialog): Promise<Diagnosis> =>
  diagnose(context.database, organisation, told, context.now, CONCLUDE);

/** The remedies that belong to what was named, whatever is likeliest by now. */
const remedyAt = ({ remedies }: Diagnosis, at: number): RemedyId | undefined => remedies[at];

/** 还是不行: the next remedy, and in the end somebody who can do more. */
export async function tryNext(context: SkillContext, organisation: string, dialog: Dialog): Promise<SkillResult> {
  const diagnosis = await again(context, organisation, dialog);
  const at = dialog.remedy + 1;
  const remedy = remedyAt(diagnosis, at);
  const words = dialogPhrases[context.language];
  const when = remedy && tryAgainAt(remedy, diagnosis.checks, context.now);
  const { part, pending } = afterwards(context, when, at + 1 < diagnosis.remedies.length);
  const lines = remedy ? sayRemedy(remedy, diagnosis, context, false) : [words.noMore];
  return { parts: [...lines.map(text), part], pending, dialog: { ...dialog, remedy: at } };
}

/** 再查一次: the ledger, its sources and the notices once more, and what is different now. */
export async function checkAgain(context: SkillContext, organisation: string, dialog: Dialog): Promise<SkillResult> {
  const diagnosis = await again(context, organisation, dialog);
  const words = dialogPhrases[context.language];
  const { outcomes = {} } = dialog;
  const changed = diagnosis.checks.filter(
    ({ check, outcome }) => outcomes[check] !== undefined && outcomes[check] !== outcome,
  );
  const said = changed.map((check) => sayCheck(check, context)).filter(Boolean);
  if (said.length > 0) {
    return conclude(context, organisation, dialog, diagnosis, [words.rechecked(said.join(words.and))]);
  }
  const kept = diagnosis.checks
    .filter(({ check }) => check === "ledger" || check === "source" || check === "maintenance" || check === "validity")
    .map((check) => sayCheck(check, context))
    .filter(Boolean);
  const remedy = remedyAt(diagnosis, dialog.remedy);
  const when = remedy && tryAgainAt(remedy, diagnosis.checks, context.now);
  const { part, pending } = afterwards(context, when, dialog.remedy + 1 < diagnosis.remedies.length);
  return {
    parts: [text(words.recheckedSame(kept.join(words.and))), part],
    pending,
    dialog: { ...dialog, outcomes: outcomesOf(diagnosis) },
  };
}

/** 提醒我: a letter when the time has come. */
export async function remindMe(context: SkillContext, organisation: string, dialog: Dialog): Promise<SkillResult> {
  const diagnosis = await again(context, organisation, dialog);
  const words = dialogPhrases[context.language];
  const remedy = remedyAt(diagnosis, dialog.remedy);
  const tomorrow = /明[天早日]|tomorrow/iu.test(context.message.text) && context.message.answers === undefined;
  const when = tomorrow
    ? tryAgainAt("wait_a_day", [], context.now)
    : remedy && tryAgainAt(remedy, diagnosis.checks, context.now);
  if (!when) return { ...say(words.noReminder), pending: context.conversation.pending };
  const named = dialog.named ?? diagnosis.causes[0]?.cause;
  const facts = { told: dialog.told, ...(named ? { named } : {}) };
  return {
    ...say(words.reminderSet(sayWhen(when, context).trim())),
    dialog,
    writes: [wait(context, organisation, { kind: "retry", dueAt: when }, facts)],
  };
}
