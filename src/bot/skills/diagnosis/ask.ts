import { type Diagnosis, FLOW_VERSION, QUESTIONS, type QuestionId, STEPS } from "../../../core/diagnosis/index.ts";
import { QUESTION_LIFETIME } from "../../../core/limits.ts";
import type { Dialog, Pending } from "../../conversation/index.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { questionPhrases } from "../../phrases/diagnosis/questions.ts";
import { uncapitalised } from "../../phrases/punctuation.ts";
import type { Part } from "../../reply/index.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { sayChecks } from "./tell.ts";
import { wait } from "./waiting.ts";

/** The question of a step, with its answers to choose from. */
export function questionParts(question: QuestionId, { language }: SkillContext, lead: string): Part[] {
  const { ask, answers } = questionPhrases[language][question];
  const asked = lead && language === "en" ? uncapitalised(ask) : ask;
  return [
    {
      kind: "choices",
      prompt: `${lead}${asked}`,
      choices: answers.map((label, at) => ({ say: String(at + 1), label })),
    },
  ];
}

// Words that answer a question beside its labels; a yes to "has it been issued" is not a yes to anything else.
const YES = ["是", "是的", "对", "嗯", "都对", "yes", "y", "yep"];
const UNSURE = [
  "不知道",
  "不清楚",
  "不确定",
  "没有",
  "忘了",
  "不记得",
  "not sure",
  "don't know",
  "i don't know",
  "no idea",
];

function wordsFor(question: QuestionId, answer: string): string[] {
  if (answer === "unsure") return UNSURE;
  const positive: Partial<Record<QuestionId, string>> = {
    issued: "yes",
    as_printed: "same",
    filter: "right",
    mailbox: "right",
  };
  if (positive[question] === answer) return YES;
  if (question === "number" && answer === "none")
    return [
      "没有",
      "没有号码",
      "没号码",
      "手头没有",
      "没带",
      "no",
      "none",
      "no number",
      "i don't have one",
      "don't have it",
    ];
  return [];
}

/** What the open question accepts, in order. */
export function questionPending(question: QuestionId, { language, now }: SkillContext): Pending {
  const { answers } = questionPhrases[language][question];
  const names: readonly string[] = QUESTIONS[question].answers;
  return {
    options: names.map((answer, at) => ({
      say: [(answers[at] ?? "").toLowerCase(), ...wordsFor(question, answer)],
      action: { kind: "answer", answer },
    })),
    askedAt: now.getTime(),
  };
}

/** Puts the question of a dialog's step, after what is said before it; it waits for an answer, and not for ever. */
export function putQuestion(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
  before: readonly string[],
  lead = "",
): SkillResult {
  const question = STEPS[dialog.step]?.asks ?? "symptom";
  const { paused: _awake, ...awake } = dialog;
  const words = dialogPhrases[context.language];
  const asked = { ...awake, version: FLOW_VERSION, askedAt: context.now.getTime() };
  const dueAt = new Date(context.now.getTime() + QUESTION_LIFETIME);
  return {
    parts: [
      ...before.map(text),
      ...questionParts(question, context, lead),
      text(dialog.path.length === 0 && dialog.misses === 0 ? words.foot : words.shortFoot),
    ],
    pending: questionPending(question, context),
    dialog: asked,
    writes: [wait(context, organisation, { kind: "timeout", dueAt }, { told: dialog.told, asked: question })],
  };
}

/** What was checked, before the first question. */
export function checkedFirst({ checks, facts }: Diagnosis, context: SkillContext): string[] {
  const said = facts.told.query || facts.told.document || facts.told.qr ? sayChecks(checks, context) : [];
  const words = dialogPhrases[context.language];
  return said.length > 0 ? [words.checked(said.join(words.and))] : [];
}
