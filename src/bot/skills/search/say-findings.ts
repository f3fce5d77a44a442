import { type CheckupScope, type FindingId, findingsOf } from "../../../core/checkup/index.ts";
import type { ListedInvoice } from "../../../core/search/index.ts";
import { checkupPhrases } from "../../phrases/checkup.ts";
import type { Sensitive } from "../../reply/index.ts";
import type { SkillContext } from "../skill.ts";
import { searchContext } from "./search-context.ts";

type Said = (string | Sensitive)[];

/** What a checkup found about each invoice of a page, and whose name or tax id was wrong. */
export async function sayFindings(
  context: SkillContext,
  organisation: string,
  checkup: CheckupScope,
  invoices: readonly ListedInvoice[],
): Promise<Said[]> {
  const words = checkupPhrases[context.language];
  const ids = invoices.map(({ id }) => id);
  const found = await findingsOf(searchContext(context, organisation), checkup, ids);
  const sayOne = ({ buyer }: ListedInvoice, finding: FindingId): Said => {
    // What all of a list are about stands above it.
    const what = finding === checkup.finding ? [] : [` · ${words.findings[finding].what}`];
    if (finding === "wrong_title") return [...what, ` · ${words.title(buyer.name)}`];
    if (finding !== "wrong_tax_id" || !buyer.taxId) return what;
    return [...what, ` · ${words.taxId}`, { sensitive: "tax_id", text: buyer.taxId }];
  };
  return invoices.map((invoice) => (found.get(invoice.id) ?? []).flatMap((finding) => sayOne(invoice, finding)));
}
