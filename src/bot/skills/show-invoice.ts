import { formatFen } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { findInvoice, findRelated, type Related } from "../../core/search/index.ts";
import type { Pending } from "../conversation/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import type { Part } from "../reply/index.ts";
import { invoiceCard } from "./invoice-card.ts";
import { sayNumber } from "./invoice-words.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";

/** Shows one invoice, and offers its line items where there is more than one; `known` where what is related was read before. */
export async function showInvoice(
  context: SkillContext,
  organisation: string,
  invoice: LedgerInvoice,
  note?: string,
  known?: Related,
): Promise<SkillResult> {
  const { database, language, now } = context;
  const related = known ?? (await findRelated(database, organisation, invoice));
  const parts: Part[] = [invoiceCard(invoice, related, { language, now })];
  if (note) parts.push({ kind: "text", text: note });
  if (related.lines.length <= 1) return { parts, inView: invoice.id };
  const label = lookupPhrases[language].seeLines(related.lines.length);
  const pending: Pending = {
    options: [
      {
        say: ["明细", "详情", "details", "items", label.toLowerCase()],
        action: { kind: "lines", invoice: invoice.id },
      },
    ],
    askedAt: now.getTime(),
  };
  return {
    parts: [...parts, { kind: "choices", prompt: "", choices: [{ say: "1", label }] }],
    pending,
    inView: invoice.id,
  };
}

/** Shows the invoice with this id, which may have gone since the question was put. */
export async function showInvoiceById(context: SkillContext, organisation: string, id: number): Promise<SkillResult> {
  const invoice = await findInvoice(context.database, organisation, id);
  return invoice ? showInvoice(context, organisation, invoice) : say(basicPhrases[context.language].gone);
}

/** Lists an invoice's line items. */
export async function showLines(context: SkillContext, organisation: string, id: number): Promise<SkillResult> {
  const { database, language } = context;
  const invoice = await findInvoice(database, organisation, id);
  if (!invoice) return say(basicPhrases[language].gone);
  const { lines } = await findRelated(database, organisation, invoice);
  const words = lookupPhrases[language];
  if (lines.length === 0) return say(words.noLines);
  const items = lines.map((line, at) =>
    [
      `${at + 1}. ${line.name}`,
      line.spec,
      line.quantity && `${line.quantity}${line.unit ? ` ${line.unit}` : ""}`,
      line.net === undefined ? "" : formatFen(line.net),
      line.rate,
      line.tax === undefined ? "" : formatFen(line.tax),
    ]
      .filter(Boolean)
      .join(" · "),
  );
  return {
    parts: [
      { kind: "text", text: words.linesOf(sayNumber(invoice.identity)) },
      { kind: "list", items },
    ],
  };
}
