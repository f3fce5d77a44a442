import { findInvoice } from "../../../core/search/index.ts";
import { type Aspect, readAspect, readNth } from "../../intent/in-view/index.ts";
import { inViewPhrases } from "../../phrases/in-view.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";
import { invoiceInView } from "../invoice-in-view.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { answerAbout, openList } from "./answer-about.ts";
import { answerNamed } from "./answer-named.ts";

/** Asked of nothing, these can only mean an invoice that was not named. */
const OF_ONE: readonly Aspect[] = ["seller", "date", "lines", "remark", "counterpart"];

/** A question about one of the list that is being looked at. */
async function answerNth(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const nth = readNth(context.message.text);
  const action = openList(context)?.options[(nth?.at ?? 0) - 1]?.action;
  if (!nth || action?.kind !== "show") return undefined;
  const invoice = await findInvoice(context.database, organisation, action.invoice);
  return invoice && answerAbout(context, organisation, invoice, nth.aspect);
}

/** Answers what is asked about the invoice that was shown last, about one of the list, or about the one that is named. */
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
