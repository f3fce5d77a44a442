import { TICKED_KINDS } from "../../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { ownTaxIds } from "../../../core/organisation/index.ts";
import { inViewPhrases } from "../../phrases/in-view.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { uncapitalised } from "../../phrases/punctuation.ts";
import { sayValidity } from "../invoice-words.ts";
import type { SkillContext } from "../skill.ts";

const TICKED = ["ticked", "confirmed"];
const POSTED = ["posted", "posted_not_deductible"];
const TRAVEL = ["rail", "air"];

/** What speaks against an invoice, whatever it is wanted for; undefined where nothing does. */
function against(invoice: LedgerInvoice, context: SkillContext, unfit: (word: string) => string): string | undefined {
  const words = inViewPhrases[context.language];
  const { word, colour } = sayValidity(invoice, context.language);
  const said = context.language === "en" ? uncapitalised(word) : word;
  if (colour === "red") return unfit(said);
  if (invoice.statuses.validity?.value === "partly_reversed") return words.partly(said);
  return colour === "yellow" ? words.doubtful(said) : undefined;
}

/** Whether the buyer's tax id is ours; undefined where either is unknown. */
async function isOurs(
  invoice: LedgerInvoice,
  organisation: string,
  context: SkillContext,
): Promise<boolean | undefined> {
  const ours = invoice.buyer.taxId ? await ownTaxIds(context.database, organisation) : [];
  return ours.length === 0 ? undefined : ours.includes(invoice.buyer.taxId);
}

/** To whom it is made out, and for what was received whether that is us. */
export async function sayBuyer(invoice: LedgerInvoice, organisation: string, context: SkillContext): Promise<string> {
  const words = inViewPhrases[context.language];
  if (!invoice.buyer.name) return words.silent(words.things.buyer);
  const ours = invoice.direction === "received" ? await isOurs(invoice, organisation, context) : undefined;
  return words.buyer(invoice.buyer.name) + (ours === undefined ? "" : ours ? words.ours : words.notOurs);
}

/** The tax ids on it, and for what was received whether the buyer's is ours. */
export async function sayTaxIds(invoice: LedgerInvoice, organisation: string, context: SkillContext): Promise<string> {
  const words = inViewPhrases[context.language];
  const { seller, buyer, direction } = invoice;
  if (!seller.taxId && !buyer.taxId) return words.silent(words.things.taxIds);
  const ours = direction === "received" ? await isOurs(invoice, organisation, context) : undefined;
  const said = [buyer.taxId && words.buyerTaxId(buyer.taxId, ours), seller.taxId && words.sellerTaxId(seller.taxId)];
  return said.filter(Boolean).join(context.language === "en" ? " " : "");
}

/** Whether it can be claimed, as far as the ledger can say. */
export async function sayUsable(invoice: LedgerInvoice, organisation: string, context: SkillContext): Promise<string> {
  const words = inViewPhrases[context.language];
  if (invoice.direction === "issued") return words.usable.issued;
  const reason = against(invoice, context, words.unusable);
  if (reason) return reason;
  if (POSTED.includes(invoice.statuses.posting?.value ?? "")) return words.usable.posted;
  if ((await isOurs(invoice, organisation, context)) === false) return words.usable.notOurs;
  return invoice.statuses.validity ? words.usable.fine : words.usable.unknown;
}

/** Whether its tax can be deducted, as far as the ledger can say. */
export function sayDeductible(invoice: LedgerInvoice, context: SkillContext): string {
  const words = inViewPhrases[context.language];
  if (invoice.direction === "issued") return words.deductible.issued;
  const reason = against(invoice, context, words.undeductible);
  if (reason) return reason;
  const usage = invoice.statuses.usage?.value ?? "";
  if (usage === "deducted") return words.deductible.deducted;
  if (TICKED.includes(usage)) return words.already(invoicePhrases[context.language].statuses.usage[usage] ?? usage);
  if (TRAVEL.includes(invoice.kind)) return words.deductible.travel;
  if (invoice.kind === "unknown") return words.deductible.unknownKind;
  if (!TICKED_KINDS.includes(invoice.kind)) return words.deductible.ordinary;
  return invoice.statuses.validity ? words.deductible.ticked : words.deductible.unknown;
}
