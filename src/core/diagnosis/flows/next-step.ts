import { daysBetween } from "../../invoice/index.ts";
import { QUESTIONS_PER_DIALOG } from "../../limits.ts";
import { issueDateOf } from "../checks/index.ts";
import type { Facts } from "../facts.ts";
import type { MessageId } from "../messages.ts";
import type { QuestionId } from "../questions.ts";
import { statusSeen } from "../status-seen.ts";
import type { RankedCause } from "../weigh.ts";
import { CONCLUDE, type Target } from "./flow.ts";
import { STEPS } from "./steps.ts";

/** From here on a further question would only keep somebody waiting. */
const DECISIVE = 0.85;

// A message says what the page looks like.
const PAGES: Partial<Record<MessageId, string>> = { timeout: "spinning", captcha: "captcha", certificate: "cert" };

/** What need not be asked: told along with the complaint, or seen in the ledger. */
function known(question: QuestionId, facts: Facts): string | undefined {
  const { told, invoice, around } = facts;
  const answered = told.answers[question];
  if (answered !== undefined) return answered;
  switch (question) {
    case "symptom":
      return told.symptom;
    case "number":
      return told.query && "given";
    case "message":
      return told.message?.id;
    case "which_status":
      return statusSeen(told);
    case "page":
      return told.message && PAGES[told.message.id];
    case "issued_on": {
      const date = issueDateOf(facts);
      const days = date === undefined ? undefined : daysBetween(date, facts.today);
      return days === undefined ? undefined : days <= 0 ? "today" : days === 1 ? "yesterday" : "earlier";
    }
    case "issued":
      return invoice && around.exact.length > 0 ? "yes" : undefined;
    default:
      return undefined;
  }
}

/** The step whose question comes next, from `start` on; the conclusion once nothing more is worth asking. */
export function nextStep(start: Target, facts: Facts, causes: readonly RankedCause[], asked: number): Target {
  const [first] = causes;
  const { symptom, query, message } = facts.told;
  // A silent source explains whatever is missing, so by itself it settles nothing while nobody has said what is wrong.
  const clear = symptom !== undefined || message !== undefined || (query && first?.cause !== "source_stale");
  const settled = first !== undefined && first.likelihood >= DECISIVE && first.evidence.length > 0 && Boolean(clear);
  let at = start;
  while (at !== CONCLUDE) {
    const step = STEPS[at];
    if (!step) return CONCLUDE;
    if (settled) return CONCLUDE;
    const answer = known(step.asks, facts);
    if (answer === undefined) return asked >= QUESTIONS_PER_DIALOG ? CONCLUDE : at;
    at = step.next?.[answer] ?? step.to;
  }
  return at;
}
