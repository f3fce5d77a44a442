import { findByNumber, findRelated, type NumberQuery } from "../../../core/search/index.ts";
import { readAspectOf } from "../../intent/in-view/index.ts";
import { numbersInText } from "../../intent/index.ts";
import { lookUp, sayUnproven } from "../look-up.ts";
import { showInvoice } from "../show-invoice.ts";
import { type SkillContext, type SkillResult, text } from "../skill.ts";
import { answerAbout } from "./answer-about.ts";
import { isTold, sayAspect } from "./say-aspect.ts";

const YEAR_OR_ROUND = /^20[1-3]\d$|00$/u;
const TAIL = /尾号|[后末].{0,2}位|\bend(?:s|ing)\b/iu;
const TELLING_DIGITS = 4;

/** Whether a few digits name invoices: 2025 and 500 rather are a year and an amount, unless they are said to be last digits. */
const namesInvoices = (said: string, { digits }: NumberQuery): boolean =>
  TAIL.test(said) || (digits.length >= TELLING_DIGITS && !YEAR_OR_ROUND.test(digits));

/** A question that names its invoice is answered first, with the whole invoice beneath. */
export async function answerNamed(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
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
  const { invoice } = found;
  const related = await findRelated(context.database, organisation, invoice);
  const shown = await showInvoice(context, organisation, invoice, sayUnproven(found, query, context), related);
  const answer = await sayAspect(context, organisation, invoice, aspect, async () => related);
  return { ...shown, parts: [text(answer), ...shown.parts] };
}
