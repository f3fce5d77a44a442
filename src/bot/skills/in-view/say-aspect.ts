import { formatMoney, type StatusAxis, shanghaiDate } from "../../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../../core/ledger/index.ts";
import { findRelated, type Related } from "../../../core/search/index.ts";
import type { Aspect } from "../../intent/in-view/index.ts";
import { sayDate } from "../../phrases/dates.ts";
import { inViewPhrases } from "../../phrases/in-view.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { capitalised } from "../../phrases/punctuation.ts";
import { linksLines, sourcesLine } from "../invoice-card.ts";
import { sayValidity } from "../invoice-words.ts";
import type { SkillContext } from "../skill.ts";
import { sayBuyer, sayDeductible, sayTaxIds, sayUsable } from "./judge-use.ts";

/** What another skill answers. */
const HANDED_ON = ["lines", "why", "genuine", "watch"] as const satisfies readonly Aspect[];

/** What is answered in a sentence or two; the others have skills of their own. */
export type Told = Exclude<Aspect, (typeof HANDED_ON)[number]>;

export const isTold = (aspect: Aspect): aspect is Told => !(HANDED_ON as readonly Aspect[]).includes(aspect);

const REVERSED = ["reversed", "partly_reversed", "fully_reversed"];

function sayAmounts(said: string[], { language }: SkillContext): string {
  const words = inViewPhrases[language];
  if (said.length === 0) return words.silent(words.things.amount);
  const line = language === "en" ? `${said.join(", ")}.` : `${said.join("，")}。`;
  return capitalised(line);
}

/** What it comes to; the tax first where that was asked. */
function sayMoney(invoice: LedgerInvoice, { lines }: Related, aspect: "amount" | "tax", context: SkillContext): string {
  const words = inViewPhrases[context.language];
  const { total, net, tax } = invoice;
  const rates = [...new Set(lines.map(({ rate }) => rate).filter(Boolean))];
  const taxed = [
    rates.length > 0 ? words.rates(rates) : words.noRate,
    tax === undefined ? "" : words.tax(formatMoney(tax)),
  ];
  const whole = [
    total === undefined ? "" : words.total(formatMoney(total)),
    net === undefined ? "" : words.net(formatMoney(net)),
  ];
  return sayAmounts((aspect === "tax" ? taxed : [...whole, ...taxed.slice(1)]).filter(Boolean), context);
}

function sayAxis(invoice: LedgerInvoice, axis: StatusAxis, context: SkillContext): string {
  const words = inViewPhrases[context.language];
  const { axes, statuses } = invoicePhrases[context.language];
  const value = invoice.statuses[axis]?.value;
  return value ? words.hasStatus(statuses[axis][value] ?? value) : words.noStatus(axes[axis]);
}

/** Whether it is what was asked: yes with the word for it, or no with how it stands. */
function sayWhether(invoice: LedgerInvoice, values: readonly string[], context: SkillContext): string {
  const words = inViewPhrases[context.language];
  const value = invoice.statuses.validity?.value;
  if (value === undefined) return words.silent(words.things.validity);
  const { word } = sayValidity(invoice, context.language);
  return values.includes(value) ? words.yes(word) : words.not(word);
}

const joined = (lines: string[], context: SkillContext): string => lines.join(context.language === "en" ? " " : "");

/** The answer to one question about one invoice, the answer first. */
export async function sayAspect(
  context: SkillContext,
  organisation: string,
  invoice: LedgerInvoice,
  aspect: Told,
  relatedOf = (): Promise<Related> => findRelated(context.database, organisation, invoice),
): Promise<string> {
  const words = inViewPhrases[context.language];
  const { language, now } = context;
  const links = async () => linksLines(await relatedOf(), invoice, { language, now });
  switch (aspect) {
    case "seller":
      return invoice.seller.name ? words.seller(invoice.seller.name) : words.silent(words.things.seller);
    case "buyer":
      return sayBuyer(invoice, organisation, context);
    case "tax_id":
      return sayTaxIds(invoice, organisation, context);
    case "date":
      return words.issued(sayDate(invoice.issuedOn, shanghaiDate(now), language));
    case "amount":
    case "tax":
      return sayMoney(invoice, await relatedOf(), aspect, context);
    case "kind":
      return invoice.kind === "unknown"
        ? words.silent(words.things.kind)
        : words.kind(invoicePhrases[language].kinds[invoice.kind]);
    case "remark":
      return invoice.remark ? words.remark(invoice.remark) : words.silent(words.things.remark);
    case "status":
      return joined([words.standing(sayValidity(invoice, language).word), ...(await links())], context);
    case "void":
      return sayWhether(invoice, ["void"], context);
    case "reversed":
      return joined([sayWhether(invoice, REVERSED, context), ...(await links())], context);
    case "counterpart":
      return joined(await links(), context) || words.noRed;
    case "usage":
    case "posting":
    case "risk":
    case "red_letter":
      return sayAxis(invoice, aspect, context);
    case "usable":
      return sayUsable(invoice, organisation, context);
    case "deductible":
      return sayDeductible(invoice, context);
    case "as_of":
      return sourcesLine(invoice, { language, now });
  }
}
