import type { LedgerInvoice } from "../../core/ledger/index.ts";
import { IN_VIEW_LIFETIME } from "../../core/limits.ts";
import { findInvoice } from "../../core/search/index.ts";
import type { SkillContext } from "./skill.ts";

/** The invoice that lies on the table: shown last, by itself, and not long ago; `gone` where the ledger has it no more. */
export async function invoiceInView(
  { conversation: { inView }, database, now }: SkillContext,
  organisation: string,
): Promise<LedgerInvoice | "gone" | undefined> {
  if (!inView || now.getTime() - inView.at > IN_VIEW_LIFETIME) return undefined;
  return (await findInvoice(database, organisation, inView.invoice)) ?? "gone";
}
