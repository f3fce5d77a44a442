import type { Direction, Party } from "./ledger-invoice.ts";

/** Both sides being the organisation's own counts as received: deducting and claiming, what people ask about, is the buyer's. */
export function directionOf(seller: Party, buyer: Party, ownTaxIds: ReadonlySet<string>): Direction {
  if (ownTaxIds.has(buyer.taxId)) return "received";
  return ownTaxIds.has(seller.taxId) ? "issued" : "unknown";
}
