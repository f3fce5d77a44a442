import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { QUESTION_LIFETIME } from "../../../core/limits.ts";
import { findByNumber, findInvoice, type NumberQuery } from "../../../core/search/index.ts";
import type { Pending } from "../../conversation/index.ts";
import { type Aspect, readAspect, readAspectOf, readNth } from "../../intent/in-view/index.ts";
import { numbersInText } from "../../intent/index.ts";
import { inViewPhrases } from "../../phrases/in-view.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";
import { considerAlerts } from "../alerts/index.ts";
import { beginDiagnosis } from "../diagnosis/index.ts";
import { invoiceInView } from "../invoice-in-view.ts";
import { sayNumber } from "../invoice-words.ts";
import { lookUp, sayUnproven } from "../look-up.ts";
import { showInvoice, showLines } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, say, text, withText } from "../skill.ts";
import { verify } from "../verify.ts";
import { isTold, sayAspect, type Told } from "./say-aspect.ts";

/** Asked of nothing, these can only mean an invoice that was not named. */
const OF_ONE: readonly Aspect[] = ["seller", "date", "lines", "remark", "counterpart"];

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

async function answerAbout(
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

const YEAR_OR_ROUND = /^20[1-3]\d$|00$/u;
const TAIL = /尾号|[后末].{0,2}位|\bend(?:s|ing)\b/iu;
const TELLING_DIGITS = 4;

/** Whether a few digits name invoices: 2025 and 500 rather are a year and an amount, unless they are said to be last digits. */
const namesInvoices = (said: string, { digits }: NumberQuery): boolean =>
  TAIL.test(said) || (digits.length >= TELLING_DIGITS && !YEAR_OR_ROUND.test(digits));

/** A question that names its invoice is answered first, with the whole invoice beneath. */
async function answerNamed(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const [query, another] = numbersInText(context.message.text);
  if (!query || another) return undefined;
  const aspect = readAspectOf(context.message.text.trim(), query.typed);
  // These begin something of their own, which takes a number as it is.
  if (!aspect || aspect === "why" || aspect === "watch" || aspect === "genuine") return undefined;
  const [found] = await findByNumber(context.database, organisation, [query]);
  const proven = found?.kind === "one" && found.certain;
  if (!proven && !namesInvoices(context.message.text, query)) return undefined;
  if (found?.kind === "several" || (found?.kind !== "one" && TAIL.test(context.message.text)))
    return lookUp(context, organisation, [query]);
  if (found?.kind !== "one") return undefined;
  if (!isTold(aspect)) return answerAbout(context, organisation, found.invoice, aspect);
  const shown = await showInvoice(context, organisation, found.invoice, sayUnproven(found, query, context));
  const answer = await sayAspect(context, organisation, found.invoice, aspect);
  return { ...shown, parts: [text(answer), ...shown.parts] };
}

/** The list that is being looked at: a question about one of it does not close it. */
function openList({ conversation: { pending }, now }: SkillContext): Pending | undefined {
  const isList = pending && pending.options.filter(({ action }) => action.kind === "show").length > 1;
  return isList && now.getTime() - pending.askedAt <= QUESTION_LIFETIME ? pending : undefined;
}

async function answerNth(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const nth = readNth(context.message.text);
  const action = openList(context)?.options[(nth?.at ?? 0) - 1]?.action;
  if (!nth || action?.kind !== "show") return undefined;
  const invoice = await findInvoice(context.database, organisation, action.invoice);
  return invoice && answerAbout(context, organisation, invoice, nth.aspect);
}

/** Answers what is asked about the invoice that was shown last, or about the one that is named with the question. */
export async function considerInView(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const { conversation, message } = context;
  const asked = (await answerNamed(context, organisation)) ?? (await answerNth(context, organisation));
  if (asked) return asked;
  const aspect = readAspect(message.text);
  if (!aspect) return undefined;
  const invoice = await invoiceInView(context, organisation);
  if (invoice === "gone") return { ...say(inViewPhrases[context.language].gone), inView: null };
  if (invoice) return answerAbout(context, organisation, invoice, aspect);
  const asks = OF_ONE.includes(aspect) && !message.overheard && !conversation.listing;
  return asks ? say(lookupPhrases[context.language].whichNumber) : undefined;
}
