import { foldWidth } from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

const bare = (name: string): string => foldWidth(name).replace(/\s+/g, "");

/** Whether the buyer on the invoice is this organisation: by tax id, else by title. */
export function checkBuyer({ invoice, ownTaxIds, ownName, told }: Facts): Check<"buyer"> {
  if (!invoice) return unknown("buyer", "not_in_ledger");
  const { name, taxId } = invoice.buyer;
  if (invoice.direction === "issued" || (!name && !taxId)) return unknown("buyer", "not_said");
  if (ownTaxIds.length === 0) return unknown("buyer", "own_unknown");
  const own = taxId ? ownTaxIds.includes(taxId) : bare(name) === bare(ownName);
  if (!own) return seen("buyer", "fail", { whose: "other", name, taxId });
  // Several tax ids are several companies: a list shows one of them at a time.
  const another = told.symptom === "missing" && name !== "" && bare(name) !== bare(ownName) && ownTaxIds.length > 1;
  return seen("buyer", another ? "fail" : "pass", { whose: another ? "ours" : "own", name, taxId });
}

/** Whether it lies on the side that was searched: received or issued. */
export function checkDirection({ invoice, told }: Facts): Check<"direction"> {
  if (!invoice || invoice.direction === "unknown") return unknown("direction", "not_in_ledger");
  const { direction } = invoice;
  const asked =
    told.side ?? (told.symptom === "missing" || told.answers.where === "deduction" ? "received" : direction);
  return seen("direction", asked === direction ? "pass" : "fail", { direction, asked });
}

/** Whether it was used before: posted, or somebody else said that it is theirs. */
export function checkDuplicate({ invoice, claimant, told }: Facts): Check<"duplicate"> {
  if (!invoice) return unknown("duplicate", "not_in_ledger");
  const posting = invoice.statuses.posting?.value;
  if (posting === "posted" || posting === "posted_not_deductible") {
    return seen("duplicate", "fail", { how: "posted", by: "" });
  }
  if (claimant && claimant !== told.asker) return seen("duplicate", "fail", { how: "claimed", by: claimant });
  return seen("duplicate", "pass", { how: "none", by: "" });
}
