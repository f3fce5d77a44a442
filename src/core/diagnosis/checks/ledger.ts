import { numberOf } from "../../ledger/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether our ledger has exactly this invoice. */
export function checkLedger({ told, around, invoice }: Facts): Check<"ledger"> {
  if (!told.query || told.query.digits.length < 3) return unknown("ledger", "no_number");
  if (around.exact.length > 1) return unknown("ledger", "no_number");
  const [found] = around.exact;
  if (!found)
    return seen("ledger", "fail", { number: told.query.typed, seller: invoice?.seller.name ?? "", buyer: "" });
  const number = numberOf(found.identity);
  return found.direction === "issued"
    ? seen("ledger", "pass", { number, seller: "", buyer: found.buyer.name })
    : seen("ledger", "pass", { number, seller: found.seller.name, buyer: "" });
}
