import {
  findInvoiceDetails,
  type InvoiceDetails,
  type Organisation,
  ownTaxIds,
  saveInvoiceDetails,
} from "../../../core/organisation/index.ts";
import { readDetailsWish } from "../../intent/own/index.ts";
import { detailsPhrases, sayDetails } from "../../phrases/details.ts";
import { type SkillContext, type SkillResult, say, text } from "../skill.ts";
import { signatureOf, whoseWords } from "./who-may.ts";

const NOTHING: InvoiceDetails = { name: "", taxId: "", address: "", phone: "", bank: "", account: "" };

async function show(context: SkillContext, { id, name }: Organisation): Promise<SkillResult> {
  const words = detailsPhrases[context.language];
  const isAdmin = context.turn.standing.role === "admin";
  const details = await findInvoiceDetails(context.database, id);
  const told = details && sayDetails(details, context.language);
  if (told) return say(told);
  const taxIds = await ownTaxIds(context.database, id);
  if (taxIds.length === 0) return say(isAdmin ? words.unknownToAdmin : words.unknown);
  const known = { ...NOTHING, name, taxId: taxIds.join(words.or) };
  return {
    parts: [sayDetails(known, context.language), isAdmin ? words.restUnknownToAdmin : words.restUnknown].map(text),
  };
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
  if (wish.kind === "how") return say(context.turn.standing.role === "admin" ? words.howToSet : words.notAdmin);
  return wish.kind === "show" ? show(context, whose.organisation) : set(context, whose.organisation.id, wish.told);
}
