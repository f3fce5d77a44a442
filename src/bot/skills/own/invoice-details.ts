import { findInvoiceDetails, type InvoiceDetails, saveInvoiceDetails } from "../../../core/organisation/index.ts";
import { readDetailsWish } from "../../intent/own/index.ts";
import { detailsPhrases, sayDetails } from "../../phrases/details.ts";
import { type SkillContext, type SkillResult, say, text } from "../skill.ts";
import { signatureOf, whoseWords } from "./who-may.ts";

async function show(context: SkillContext, organisation: string): Promise<SkillResult> {
  const words = detailsPhrases[context.language];
  const details = await findInvoiceDetails(context.database, organisation);
  const block = details && sayDetails(details, context.language);
  return say(block || (context.turn.standing.role === "admin" ? words.unknownToAdmin : words.unknown));
}

async function set(context: SkillContext, organisation: string, told: Partial<InvoiceDetails>): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = detailsPhrases[language];
  if (context.turn.standing.role !== "admin") return say(words.notAdmin);
  const { outcome, writes } = await saveInvoiceDetails(database, organisation, told, signatureOf(context), now);
  if (outcome.kind === "too_long") return say(words.tooLong(words.labels[outcome.detail], outcome.most));
  const doubt = outcome.doubt && { shape: words.shapeDoubt, check_character: words.checkDoubt }[outcome.doubt];
  const lines = [words.saved, sayDetails(outcome.details, language), ...(doubt ? [doubt] : [])];
  return { parts: lines.filter(Boolean).map(text), writes };
}

/** Answers a message about the organisation's block for invoices; undefined where it is about something else. */
export async function considerDetails(context: SkillContext): Promise<SkillResult | undefined> {
  const wish = readDetailsWish(context.message.text);
  if (!wish) return undefined;
  const words = detailsPhrases[context.language];
  const whose = whoseWords(context);
  if (whose === "unbound") return say(words.unbound);
  if (whose === "outsiders") return say(words.notHere);
  return wish.kind === "show" ? show(context, whose.organisation.id) : set(context, whose.organisation.id, wish.told);
}
