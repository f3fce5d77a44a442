import { QUESTION_LIFETIME } from "../../core/limits.ts";
import { type Pending, readChoice } from "../conversation/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { dialogPhrases } from "../phrases/diagnosis/dialog.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import { openFinding } from "./checkup/index.ts";
import { considerMiss, diagnoseMissing, diagnosePaper, missedJustNow } from "./diagnosis/index.ts";
import { findNarrowed } from "./search/index.ts";
import { showInvoiceById, showLines } from "./show-invoice.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";

/** Not the near one: what was typed is not there, and its cause can be looked for. */
function decline(context: SkillContext, { askedAt }: Pending): SkillResult {
  const { declined } = lookupPhrases[context.language];
  const [missed] = missedJustNow(context);
  if (!missed) return say(declined);
  return {
    ...say(`${declined}\n${dialogPhrases[context.language].offerWhy}`),
    pending: { options: [{ say: [], action: { kind: "diagnose", query: missed.query } }], askedAt },
  };
}

async function act(
  context: SkillContext,
  organisation: string,
  pending: Pending,
  at: number,
): Promise<SkillResult | undefined> {
  const action = pending.options[at]?.action;
  const words = lookupPhrases[context.language];
  switch (action?.kind) {
    case undefined:
      return undefined;
    case "show": {
      const shown = await showInvoiceById(context, organisation, action.invoice);
      // A list stays open after one of it was looked at; a yes-or-no question does not.
      const list = pending.options.filter((option) => option.action.kind === "show").length > 1;
      return shown.pending || !list ? shown : { ...shown, pending };
    }
    case "lines":
      return showLines(context, organisation, action.invoice);
    case "narrow":
      return findNarrowed(context, organisation, action.filter, action.what);
    case "finding":
      return openFinding(context, organisation, action.finding);
    case "decline":
      return decline(context, pending);
    case "diagnose":
      return diagnoseMissing(context, organisation, action);
    case "paper":
      return diagnosePaper(context, organisation, action.document);
    case "answer":
    case "move":
      // The dialog that asked this has read the message before, and has ended meanwhile.
      return undefined;
    case "meant":
    case "not_meant":
    case "article":
    case "no_article":
      // Read before, because they need no ledger.
      return undefined;
    case "none":
      return { ...say(words.nothingBehind(at + 1)), pending };
  }
}

/** Reads the message as the answer to the question that is open, before anything else reads it; undefined if it is none. */
export async function answerChoice(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const { pending } = context.conversation;
  const { answers, text } = context.message;
  const words = basicPhrases[context.language];
  // The newer question, if there is one, stays open.
  if (answers !== undefined && answers !== pending?.cause) return { ...say(words.questionIsOld), pending };
  if (!pending) return undefined;
  const reading = readChoice(text, pending);
  if (reading.kind === "not_a_choice") return considerMiss(context, organisation);
  if (context.now.getTime() - pending.askedAt > QUESTION_LIFETIME) return say(words.questionIsOld);
  if (reading.kind === "out_of_range") return { ...say(words.outOfRange(reading.most)), pending };
  return act(context, organisation, pending, reading.at);
}
