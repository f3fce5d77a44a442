import { shanghaiDate } from "../core/invoice/index.ts";
import { FEWEST_DIGITS, MESSAGE_CHARACTERS } from "../core/limits.ts";
import type { NumberQuery } from "../core/search/index.ts";
import type { Wish } from "./intent/index.ts";
import { readPlainLookup, readShortNumber, understand, wishFor } from "./intent/index.ts";
import { basicPhrases } from "./phrases/basics.ts";
import { lookupPhrases } from "./phrases/lookup.ts";
import {
  announce,
  answerChoice,
  answerFromRules,
  beginDiagnosis,
  bind,
  considerAlerts,
  considerCheckup,
  considerInView,
  considerLink,
  considerOwn,
  considerRegion,
  considerSearch,
  fulfilIntent,
  help,
  interrupted,
  isAlertCause,
  isComplaint,
  lookUp,
  misread,
  nothingOpen,
  readsAsNotice,
  rule,
  type SkillContext,
  type SkillResult,
  say,
  settleQuestion,
  TAKE_OVER,
  takeOver,
  talk,
  unbind,
  whoAmI,
  withText,
} from "./skills/index.ts";

/** The ledger this person may read here, or what to say instead. */
function ledgerOf({ turn, message, language }: SkillContext): { organisation: string } | { instead: SkillResult } {
  const { organisation, audience, role } = turn.standing;
  const words = basicPhrases[language];
  if (!organisation) return { instead: say(words.unbound) };
  if (message.trust.outsiders === "speaker") return { instead: say(words.stranger) };
  if (audience === "outsiders" || role === "guest") return { instead: say(words.outsiders) };
  return { organisation: organisation.id };
}

async function lookUpIn(context: SkillContext, wish: Extract<Wish, { kind: "lookup" }>): Promise<SkillResult> {
  const ledger = ledgerOf(context);
  return "instead" in ledger ? ledger.instead : lookUp(context, ledger.organisation, wish.numbers);
}

function askForNumber({ message, language }: SkillContext): SkillResult {
  const short = readShortNumber(message.text);
  const words = lookupPhrases[language];
  return say(short ? words.tooShort(short, FEWEST_DIGITS) : words.whichNumber);
}

/** What is answered without the ledger; everything else is taken to show some of it. */
const WITHOUT_LEDGER: ReadonlySet<Wish["kind"]> = new Set([
  "help",
  "whoami",
  "bind",
  "unbind",
  "cancel",
  "rule",
  "unclear",
  "lookup_without_number",
  "doubtful",
  "knowledge",
  "subscribe",
  "unsubscribe",
  "handoff",
  "smalltalk",
  "out_of_scope",
]);

/** What is left alone where the bot was not addressed. */
const NOT_FOR_US: ReadonlySet<Wish["kind"]> = new Set(["unclear", "doubtful", "smalltalk", "out_of_scope"]);

/** What was understood so vaguely that it may be no more than a company's name. */
const MAYBE_A_NAME: ReadonlySet<Wish["kind"]> = new Set([
  ...(["unclear", "doubtful", "smalltalk", "out_of_scope"] as const),
  ...(["knowledge", "list_mine", "lookup_without_number"] as const),
]);

/** What the organisation's own rules may answer, however little else could be made of it. */
const MAYBE_RULED: ReadonlySet<Wish["kind"]> = new Set([...MAYBE_A_NAME, "diagnose", "status"]);

const SHORT_NUMBER = /^\s*[\d０-９]{1,2}\s*$/u;

async function fulfil(context: SkillContext, wish: Wish): Promise<SkillResult> {
  const words = basicPhrases[context.language];
  switch (wish.kind) {
    case "help":
      return help(context);
    case "whoami":
      return whoAmI(context);
    case "bind":
      // A code that somebody outside got hold of must not open the ledger to them.
      return context.message.trust.outsiders === "speaker" ? say(words.stranger) : bind(context, wish.code);
    case "rule":
      return rule(context, wish.change);
    case "unbind":
      return unbind(context);
    case "cancel":
      return say(context.conversation.pending ? words.cancelled : words.nothingToCancel);
    case "lookup":
      return lookUpIn(context, wish);
    case "lookup_without_number":
      return askForNumber(context);
    case "unclear":
      return say(SHORT_NUMBER.test(context.message.text) ? words.noQuestion : words.unclear);
    default:
      return fulfilIntent(context, ledgerOf(context), wish);
  }
}

/** What was decided; `ledger` where what is said comes from the ledger. */
export type Thought = SkillResult & { ledger: boolean };

const SILENCE: SkillResult = { parts: [] };

/** What came along and cannot be read is said to be so, beside the answer or in its place. */
function withFiles({ message, language }: SkillContext, thought: Thought): Thought {
  if (!message.files || message.overheard) return thought;
  const unread = { kind: "text", text: basicPhrases[language].filesUnread } as const;
  return message.text.trim() === ""
    ? { ...thought, parts: [unread] }
    : { ...thought, parts: [...thought.parts, unread] };
}

/** What is plainly about something else than the question that is open. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "help",
  "whoami",
  "bind",
  "unbind",
  "rule",
  "lookup",
  "batch",
  "list_mine",
  "subscribe",
  "unsubscribe",
]);

/** What is about something else only when it is said clearly: half-understood, it is a try at the answer. */
const CLEARLY_ELSEWHERE: ReadonlySet<string> = new Set(["verify", "knowledge", "out_of_scope"]);
const CLEAR = 0.85;
const THANKS = /^(?:好的?[,，]?)?(?:谢谢|多谢|谢啦|感谢|thanks|thank you)\S{0,4}$/iu;

/** What is open reads a message first: a dialog's question, then a list's; a complaint opens one. */
async function answerFirst(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const { text, answers } = context.message;
  // Beneath an alert every choice says what it wants in full: no question is open there.
  if (isAlertCause(answers)) return considerAlerts(context, organisation);
  const talked = await talk(context, organisation);
  if (talked) return talked;
  const chosen = await answerChoice(context, organisation);
  if (chosen) return interrupted(context, chosen);
  const about = await considerInView(context, organisation);
  if (about) return interrupted(context, about);
  const alerts = await considerAlerts(context, organisation);
  if (alerts) return interrupted(context, alerts);
  const checked = await considerCheckup(context, { organisation });
  if (checked) return interrupted(context, checked);
  if (TAKE_OVER.test(text.trim())) return takeOver(context, organisation);
  const notice = readsAsNotice(text);
  if (notice !== undefined) return interrupted(context, await announce(context, organisation, notice));
  const regional = considerRegion(context, organisation);
  if (regional) return regional;
  return isComplaint(text) ? beginDiagnosis(context, organisation) : nothingOpen(context);
}

/** Whether nothing is open that could read a message otherwise, and no link is in it to be judged. */
const isUndisturbed = ({ conversation: { pending, dialog }, message: { text, answers } }: SkillContext): boolean =>
  !pending && !dialog && !answers && !text.includes("://");

async function lookUpPlainly(context: SkillContext, number: NumberQuery): Promise<Thought> {
  const found = await lookUpIn(context, { kind: "lookup", numbers: [number] });
  return { ...interrupted(context, found), ledger: "organisation" in ledgerOf(context) };
}

async function thinkOfWords(context: SkillContext): Promise<Thought> {
  const words = basicPhrases[context.language];
  const { text, overheard } = context.message;
  const { pending } = context.conversation;
  if (text.trim() === "") return { ...(overheard ? SILENCE : say(words.empty)), pending, ledger: false };
  if (text.length > MESSAGE_CHARACTERS)
    return { ...say(words.tooLong(MESSAGE_CHARACTERS, text.length)), ledger: false };
  const plainly = readPlainLookup(text);
  if (plainly && isUndisturbed(context)) return lookUpPlainly(context, plainly);
  const settled = settleQuestion(context);
  if (settled?.kind === "said") return { ...settled.result, ledger: false };
  if (settled) {
    const meant = withText(context, settled.text);
    return { ...(await fulfil(meant, wishFor(settled.intent, settled.text))), ledger: true };
  }
  const own = await considerOwn(context);
  if (own) return { ...interrupted(context, own), ledger: false };
  const ledger = ledgerOf(context);
  const linked = await considerLink(context, "organisation" in ledger ? ledger.organisation : undefined);
  if (linked) return { ...linked, ledger: !linked.forEverybody };
  const chosen = "organisation" in ledger ? await answerFirst(context, ledger.organisation) : undefined;
  if (chosen) return { ...chosen, ledger: !chosen.forEverybody };
  if (plainly) return lookUpPlainly(context, plainly);
  const regional = "instead" in ledger ? considerRegion(context, undefined) : undefined;
  if (regional) return { ...regional, ledger: false };
  const unchecked = "instead" in ledger ? await considerCheckup(context, ledger) : undefined;
  if (unchecked) return { ...unchecked, ledger: false };
  const searched = await considerSearch(context, ledger, "surely");
  if (searched) return { ...searched, ledger: "organisation" in ledger };
  const { wish, confidence } = understand(text, { today: shanghaiDate(context.now) });
  const ruled = !overheard && MAYBE_RULED.has(wish.kind) ? await answerFromRules(context) : undefined;
  if (ruled) return { ...interrupted(context, ruled), ledger: false };
  const guessed = MAYBE_A_NAME.has(wish.kind) ? await considerSearch(context, ledger, "perhaps") : undefined;
  if (guessed) return { ...guessed, ledger: true };
  if (overheard && NOT_FOR_US.has(wish.kind)) return { ...SILENCE, pending, ledger: false };
  const elsewhere =
    ELSEWHERE.has(wish.kind) || (CLEARLY_ELSEWHERE.has(wish.kind) && confidence >= CLEAR) || THANKS.test(text.trim());
  const missed = !elsewhere && "organisation" in ledger ? await misread(context, ledger.organisation) : undefined;
  if (missed) return { ...missed, ledger: true };
  return {
    ...interrupted(context, await fulfil(context, wish)),
    ledger: "organisation" in ledger && !WITHOUT_LEDGER.has(wish.kind),
  };
}

/** Decides what to say and what to change: an open question reads the message first, then the message speaks for itself. */
export const think = async (context: SkillContext): Promise<Thought> => withFiles(context, await thinkOfWords(context));
