import { type FourthField, formatFen, fourthField } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { findByNumber, type NumberQuery } from "../../core/search/index.ts";
import { labelled } from "../phrases/punctuation.ts";
import { verifyPhrases } from "../phrases/verify.ts";
import type { Part } from "../reply/index.ts";
import { sayValidity } from "./invoice-words.ts";
import { type SkillContext, type SkillResult, text } from "./skill.ts";

const fieldValue = (field: FourthField, { net, total }: LedgerInvoice): string => {
  const amount = field === "net" ? net : field === "total" || field === "vehicle_total" ? total : undefined;
  return amount === undefined ? "" : formatFen(amount).replaceAll(",", "");
};

/** The fields of the official form as this invoice fills them, ready to be copied. */
function fieldsOf(invoice: LedgerInvoice, { language }: SkillContext): Part {
  const words = verifyPhrases[language];
  const { identity, issuedOn, kind } = invoice;
  const field = fourthField(kind, identity);
  const value = fieldValue(field, invoice);
  const code = identity.code || (identity.digitalNumber ? words.noCode : "");
  return {
    kind: "list",
    items: [
      ...(code ? [labelled(words.fields.code, code, language)] : []),
      labelled(words.fields.number, identity.number || identity.digitalNumber, language),
      labelled(words.fields.date, issuedOn, language),
      value ? labelled(words.fourth[field], value, language) : words.fourth[field],
    ],
  };
}

/** Says where and how an invoice is verified; with its number, what exactly to fill in. */
export async function verify(
  context: SkillContext,
  organisation: string | undefined,
  [number]: readonly NumberQuery[],
): Promise<SkillResult> {
  const words = verifyPhrases[context.language];
  const [found] = number && organisation ? await findByNumber(context.database, organisation, [number]) : [];
  if (found?.kind !== "one") {
    const missing = number && organisation ? [text(words.notInLedger(number.typed))] : [];
    const more = number ? [] : [text(words.sendNumber)];
    return { parts: [text(words.where), ...missing, text(words.byKind), text(words.limits), ...more] };
  }
  const { word } = sayValidity(found.invoice, context.language);
  return {
    parts: [
      text(words.where),
      text(words.copy),
      fieldsOf(found.invoice, context),
      text(words.limits),
      text(`${words.inLedgerSays(word)}${context.language === "en" ? " " : ""}${words.notChecked}`),
    ],
    inView: found.invoice.id,
  };
}
