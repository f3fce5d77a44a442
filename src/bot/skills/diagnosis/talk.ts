import { CONCLUDE, QUESTIONS, readComplaint, resumeAt, STEPS } from "../../../core/diagnosis/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import { QUESTION_LIFETIME } from "../../../core/limits.ts";
import { type Dialog, type Move, readChoice } from "../../conversation/index.ts";
import { isGreeting, numbersInText, understand } from "../../intent/index.ts";
import { basicPhrases } from "../../phrases/basics.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { questionPhrases } from "../../phrases/diagnosis/questions.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";
import { readSmallTalk } from "../chat.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { checkAgain, remindMe, tryNext } from "./after.ts";
import { takeAnswer } from "./answer.ts";
import { putQuestion } from "./ask.ts";
import { dialogOf } from "./begin.ts";
import { toldBesides } from "./consider-miss.ts";
import { handOver } from "./hand-over.ts";
import { readMove } from "./moves.ts";
import { proceed } from "./proceed.ts";
import { readAnswer, unhedged } from "./read-answer.ts";
import { tailOf } from "./tell.ts";
import { forgotten } from "./waiting.ts";

/** What says little by itself. */
const VAGUE: ReadonlySet<string> = new Set([
  "unclear",
  "doubtful",
  "smalltalk",
  "out_of_scope",
  "lookup_without_number",
]);

/** A remark, not a new matter. */
const SHORT = 40;

const nameOf = ({ step }: Dialog, { language }: SkillContext): string =>
  questionPhrases[language][STEPS[step]?.asks ?? "symptom"].name;

/** The dialog as this build's flows understand it; said aloud where its step has moved. */
function opened(dialog: Dialog, context: SkillContext): { dialog: Dialog; updated: string[] } {
  const { step, changed } = resumeAt(dialog.step, dialog.version, dialog.path, dialog.told);
  const now = { ...dialog, step, path: dialog.path.filter((one) => one in STEPS) };
  if (!changed || step === CONCLUDE) return { dialog: now, updated: [] };
  return { dialog: now, updated: [dialogPhrases[context.language].updated(nameOf(now, context))] };
}

function back(context: SkillContext, organisation: string, dialog: Dialog): SkillResult {
  const words = dialogPhrases[context.language];
  const step = dialog.path.at(-1);
  if (step === undefined) return putQuestion(context, organisation, dialog, [words.nothingBefore]);
  const asks = STEPS[step]?.asks;
  const { [asks ?? "number"]: _answer, ...answers } = dialog.told.answers;
  const { query, issuedOn, figure, message, ...rest } = dialog.told;
  const told = {
    ...rest,
    answers,
    ...(query && asks !== "number" ? { query } : {}),
    ...(issuedOn && asks !== "issued_on" ? { issuedOn } : {}),
    ...(figure && asks !== "typed" ? { figure } : {}),
    ...(message && asks !== "message" ? { message } : {}),
  };
  return putQuestion(context, organisation, { ...dialog, told, step, path: dialog.path.slice(0, -1), misses: 0 }, []);
}

/** Does what a whole message, or a pressed button, asks of the dialog. */
export async function move(
  context: SkillContext,
  organisation: string,
  kept: Dialog,
  wanted: Move,
): Promise<SkillResult> {
  const words = dialogPhrases[context.language];
  const { dialog, updated } = opened(kept, context);
  const asking = dialog.step !== CONCLUDE;
  switch (wanted) {
    case "skip":
      return asking
        ? takeAnswer(context, organisation, dialog, { answer: "skipped", told: {} })
        : tryNext(context, organisation, dialog);
    case "back":
      return asking || dialog.path.length > 0 ? back(context, organisation, dialog) : say(words.nothingBefore);
    case "restart": {
      const fresh = dialogOf(dialog.first, dialog.said[0]?.text ?? "", context.now);
      return proceed(context, organisation, fresh, fresh.step);
    }
    case "cancel":
    case "drop":
      return { ...say(words.cancelled), dialog: null, writes: forgotten(context) };
    case "another":
      return { ...say(words.another), dialog: null, writes: forgotten(context) };
    case "solved":
      return { ...say(words.solved), dialog: null, writes: forgotten(context) };
    case "human":
      return handOver(context, organisation, dialog);
    case "resume":
      if (asking) {
        return putQuestion(
          context,
          organisation,
          dialog,
          updated.length > 0 ? updated : [words.resumed(nameOf(dialog, context))],
        );
      }
      return checkAgain(context, organisation, dialog);
    case "still":
      return asking ? proceed(context, organisation, dialog, CONCLUDE) : tryNext(context, organisation, dialog);
    case "recheck":
      return asking ? proceed(context, organisation, dialog, dialog.step) : checkAgain(context, organisation, dialog);
    case "remind":
      return asking ? putQuestion(context, organisation, dialog, []) : remindMe(context, organisation, dialog);
  }
}

/** What a choice of the open question does. */
async function choose(context: SkillContext, organisation: string, dialog: Dialog): Promise<SkillResult | undefined> {
  const { pending } = context.conversation;
  const { text, answers } = context.message;
  if (!pending || (answers !== undefined && answers !== pending.cause)) return undefined;
  const literally = readChoice(text, pending);
  const reading = literally.kind === "not_a_choice" ? readChoice(unhedged(text), pending) : literally;
  if (reading.kind === "out_of_range") {
    const said = basicPhrases[context.language].outOfRange(reading.most);
    return dialog.step === CONCLUDE ? { ...say(said), pending } : putQuestion(context, organisation, dialog, [said]);
  }
  if (reading.kind !== "chosen") return undefined;
  const action = pending.options[reading.at]?.action;
  if (action?.kind === "move") return move(context, organisation, dialog, action.move);
  if (action?.kind !== "answer") return undefined;
  return takeAnswer(context, organisation, dialog, { answer: action.answer, told: {} });
}

/** After the conclusion: what is told now may change it. */
async function addToCase(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
): Promise<SkillResult | undefined> {
  const { text } = context.message;
  const numbers = numbersInText(text);
  const { answers, issuedOn, figure, message } = readComplaint(text, numbers, context.now);
  const news = { ...(issuedOn && { issuedOn }), ...(figure !== undefined && { figure }), ...(message && { message }) };
  const nothing = Object.keys(news).length === 0 && Object.keys(answers).length === 0;
  if (numbers.length > 0 || nothing || text.length > SHORT) return undefined;
  const told = { ...dialog.told, ...news, answers: { ...dialog.told.answers, ...answers } };
  // Where that was the first thing to try, it has been tried.
  const looked = dialog.named === "not_delivered_email" && dialog.remedy === 0 && answers.mailbox === "right";
  if (looked) return tryNext(context, organisation, { ...dialog, told });
  return proceed(context, organisation, { ...dialog, told, said: [...dialog.said, { asked: "", text }] }, CONCLUDE);
}

const isOurs = ({ conversation }: SkillContext): boolean => {
  const kind = conversation.pending?.options[0]?.action.kind;
  return kind === "answer" || kind === "move";
};

/** Reads a message as part of the dialog that is open; undefined where it is about something else. */
export async function talk(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const kept = context.conversation.dialog;
  if (!kept) return undefined;
  const { text } = context.message;
  const { dialog, updated } = opened(kept, context);
  const asking = dialog.step !== CONCLUDE;
  const question = STEPS[dialog.step]?.asks;
  // The options that were stored belong to the step they were stored with.
  if (updated.length > 0) return putQuestion(context, organisation, dialog, updated);
  const late = asking && context.now.getTime() - dialog.askedAt > QUESTION_LIFETIME;
  const wanted = readMove(text);
  const chosen = isOurs(context) && !late ? await choose(context, organisation, dialog) : undefined;
  if (chosen) return chosen;
  if (context.message.answers !== undefined) return undefined;
  if (wanted) return move(context, organisation, dialog, wanted);
  if (!asking) return addToCase(context, organisation, dialog);
  if (!question) return undefined;
  const read = readAnswer(question, text, context.now);
  // With another question open, a bare number is that one's.
  const elsewhere = context.conversation.pending !== undefined && !isOurs(context);
  if (!read || (elsewhere && /^\s*\d{1,2}\s*$/.test(text))) {
    return late && /^\s*\d{1,2}\s*$/.test(text)
      ? putQuestion(context, organisation, dialog, [dialogPhrases[context.language].resumed(nameOf(dialog, context))])
      : late || elsewhere
        ? undefined
        : noteAside(context, organisation, dialog);
  }
  return takeAnswer(context, organisation, dialog, read);
}

/** What answers another question than the one that is open is kept, and never asked. */
async function noteAside(
  context: SkillContext,
  organisation: string,
  dialog: Dialog,
): Promise<SkillResult | undefined> {
  const { text } = context.message;
  const aside = numbersInText(text).length === 0 ? toldBesides(context) : undefined;
  if (!aside) return undefined;
  const { symptom: _seen, answers, ...news } = aside;
  const told = { ...dialog.told, ...news, answers: { ...answers, ...dialog.told.answers } };
  const noted = { ...dialog, told, said: [...dialog.said, { asked: "" as const, text }] };
  return proceed(context, organisation, noted, dialog.step, [dialogPhrases[context.language].noted], true);
}

/** What could not be read after a cause was named is taken to be about it. */
function misreadAfterwards(context: SkillContext, { told }: Dialog): SkillResult | undefined {
  const { message, language, now, conversation } = context;
  const small = readSmallTalk(message.text);
  const { wish } = understand(message.text, { today: shanghaiDate(now) });
  if (!isOurs(context) || !VAGUE.has(wish.kind) || (small && small !== "sorry")) return undefined;
  const tail = tailOf(told, context).trimEnd();
  return { ...say(dialogPhrases[language].afterwards(tail)), pending: conversation.pending };
}

/** Two misses are explained, three end in an offer; a question that takes any words has none. */
export async function misread(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const { dialog: kept } = context.conversation;
  if (kept?.step === CONCLUDE) return misreadAfterwards(context, kept);
  if (!kept || kept.paused || isGreeting(context.message.text)) return undefined;
  const { dialog } = opened(kept, context);
  const question = STEPS[dialog.step]?.asks;
  if (!question) return undefined;
  if (QUESTIONS[question].free === "text" && context.message.text.trim().length > 2 && question !== "symptom") {
    return takeAnswer(context, organisation, dialog, {
      answer: "other",
      told: question === "message" ? { message: { id: "other", said: context.message.text.slice(0, 200) } } : {},
    });
  }
  const words = dialogPhrases[context.language];
  const { why } = questionPhrases[context.language][question];
  const misses = dialog.misses + 1;
  const said = misses === 1 ? words.misread : misses === 2 ? words.explained(why) : words.offer(why);
  return putQuestion(context, organisation, { ...dialog, misses }, [said]);
}

/** What only means something to a dialog, where there is none. */
export function nothingOpen(context: SkillContext): SkillResult | undefined {
  const wanted = readMove(context.message.text);
  const { dialog, pending, listing } = context.conversation;
  if (wanted === "another" && !dialog) return say(lookupPhrases[context.language].whichNumber);
  if (wanted === "remind" && !dialog) return say(dialogPhrases[context.language].remindOfWhat);
  const always = wanted === "resume" || wanted === "still" || wanted === "recheck";
  const unlisted = wanted === "skip" || wanted === "back" || wanted === "restart";
  const about = always || (unlisted && !pending && !listing);
  return about && !dialog ? say(dialogPhrases[context.language].nothingOpen) : undefined;
}
