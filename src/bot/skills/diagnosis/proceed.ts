import {
  CONCLUDE,
  type Diagnosis,
  diagnose,
  FLOW_VERSION,
  STEPS,
  type Target,
  tryAgainAt,
} from "../../../core/diagnosis/index.ts";
import type { Write } from "../../../core/turn/index.ts";
import type { Dialog, Move, Pending } from "../../conversation/index.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import type { Part } from "../../reply/index.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { checkedFirst, putQuestion } from "./ask.ts";
import { sayConclusion } from "./say-conclusion.ts";
import { sayWhen } from "./tell.ts";
import { settled, wait } from "./waiting.ts";

const MOVE_WORDS: Record<"recheck" | "still" | "remind" | "human" | "solved", string[]> = {
  recheck: [],
  still: [],
  remind: ["好", "好的", "可以", "行", "是", "嗯", "yes", "ok", "please", "sure"],
  human: [],
  solved: [],
};

/** What can be done once a cause was named: tried again, reminded of, handed on. */
export function afterwards(
  context: SkillContext,
  again: Date | undefined,
  more: boolean,
): { part: Part; pending: Pending } {
  const words = dialogPhrases[context.language];
  const moves: (keyof typeof MOVE_WORDS)[] = [
    "recheck",
    ...(more ? (["still"] as const) : []),
    ...(again ? (["remind"] as const) : []),
    "human",
    "solved",
  ];
  const label = (move: keyof typeof MOVE_WORDS): string =>
    move === "remind" && again ? words.remindAt(sayWhen(again, context)) : words.moves[move];
  return {
    part: {
      kind: "choices",
      prompt: "",
      choices: moves.map((move, at) => ({ say: String(at + 1), label: label(move) })),
    },
    pending: {
      options: moves.map((move) => ({
        say: [label(move).toLowerCase(), words.moves[move].toLowerCase(), ...MOVE_WORDS[move]],
        action: { kind: "move", move: move satisfies Move },
      })),
      askedAt: context.now.getTime(),
    },
  };
}

export const outcomesOf = ({ checks }: Diagnosis): Record<string, string> =>
  Object.fromEntries(checks.map(({ check, outcome }) => [check, outcome]));

/** Whoever stops on an announced maintenance is told when it is over. */
function waitForNotice(
  context: SkillContext,
  organisation: string,
  { facts, causes }: Diagnosis,
): { said: string[]; writes: Write[] } {
  const notice = facts.notices.find(({ startsAt, endsAt }) => startsAt <= context.now && context.now < endsAt);
  if (!notice || causes[0]?.cause !== "maintenance") return { said: [], writes: [] };
  const wish = { kind: "notice" as const, dueAt: notice.endsAt, notice: notice.id };
  return {
    said: [dialogPhrases[context.language].noticeWait],
    writes: [wait(context, organisation, wish, { told: facts.told, named: "maintenance", what: notice.what })],
  };
}

/** Names the cause, what to do, and what can be done after that. */
export function conclude(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
  diagnosis: Diagnosis,
  before: readonly string[],
): SkillResult {
  const [first] = diagnosis.causes;
  const notice = waitForNotice(context, organisation, diagnosis);
  const [remedy] = diagnosis.remedies;
  const again = notice.writes.length === 0 && remedy ? tryAgainAt(remedy, diagnosis.checks, context.now) : undefined;
  const { part, pending } = afterwards(context, again, diagnosis.remedies.length > 1);
  const lines = [...before, ...sayConclusion(diagnosis, context), ...notice.said];
  const { paused: _awake, ...awake } = dialog;
  return {
    parts: [...lines.map(text), part],
    pending,
    dialog: {
      ...awake,
      version: FLOW_VERSION,
      step: CONCLUDE,
      remedy: 0,
      misses: 0,
      outcomes: outcomesOf(diagnosis),
      ...(first ? { named: first.cause } : {}),
    },
    writes: [...settled(context), ...notice.writes],
  };
}

/** Runs the checks on what is known by now and asks the next question, or concludes; `from` is the step that comes next. */
export async function proceed(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
  from: Target,
  before: readonly string[] = [],
  checksWereSaid = false,
): Promise<SkillResult> {
  const asked = dialog.path.length;
  const diagnosis = await diagnose(context.database, organisation, dialog.told, context.now, from, asked);
  if (diagnosis.step === CONCLUDE) return conclude(context, organisation, dialog, diagnosis, before);
  const named = STEPS[dialog.path.at(-1) ?? ""]?.asks === "number";
  const checked = !checksWereSaid && (asked === 0 || named) ? checkedFirst(diagnosis, context) : [];
  const lead = checksWereSaid || checked.length > 0 ? dialogPhrases[context.language].more : "";
  const next: Dialog = { ...dialog, step: diagnosis.step, misses: 0 };
  return putQuestion(context, organisation, next, [...before, ...checked], lead);
}
