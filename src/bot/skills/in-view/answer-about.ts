import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { QUESTION_LIFETIME } from "../../../core/limits.ts";
import type { Pending } from "../../conversation/index.ts";
import type { Aspect } from "../../intent/in-view/index.ts";
import { numbersInText } from "../../intent/index.ts";
import { considerAlerts } from "../alerts/index.ts";
import { beginDiagnosis } from "../diagnosis/index.ts";
import { sayNumber } from "../invoice-words.ts";
import { showLines } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, say, withText } from "../skill.ts";
import { verify } from "../verify.ts";
import { isTold, sayAspect, type Told } from "./say-aspect.ts";

/** The list that is being looked at: a question about one of it does not close it. */
export function openList({ conversation: { pending }, now }: SkillContext): Pending | undefined {
  const isList = pending && pending.options.filter(({ action }) => action.kind === "show").length > 1;
  return isList && now.getTime() - pending.askedAt <= QUESTION_LIFETIME ? pending : undefined;
}

/** What another skill does, told of which invoice it is asked. */
async function handOn(
  context: SkillContext,
  organisation: string,
  invoice: LedgerInvoice,
  aspect: Exclude<Aspect, Told>,
): Promise<SkillResult | undefined> {
  const number = sayNumber(invoice.identity);
  const watched = context.language === "en" ? `watch ${number}` : `关注 ${number}`;
  switch (aspect) {
    case "lines":
      return showLines(context, organisation, invoice.id);
    case "why":
      return beginDiagnosis(withText(context, `${number} ${context.message.text}`), organisation);
    case "watch":
      return considerAlerts(withText(context, watched), organisation);
    case "genuine":
      return verify(context, organisation, numbersInText(number).slice(0, 1));
  }
}

/** Answers one question about an invoice, which lies on the table from then on. */
export async function answerAbout(
  context: SkillContext,
  organisation: string,
  invoice: LedgerInvoice,
  aspect: Aspect,
): Promise<SkillResult | undefined> {
  const result = isTold(aspect)
    ? say(await sayAspect(context, organisation, invoice, aspect))
    : await handOn(context, organisation, invoice, aspect);
  return result && { pending: openList(context), ...result, inView: invoice.id };
}
