import { spotConcepts } from "./spot-concepts.ts";
import { units } from "./units.ts";

/** Words that are hardly ever used about anything else. */
const OURS = new Set([
  ...["invoice", "special", "ordinary", "electronic", "digital20", "fixed", "roll", "receiptslip", "bill", "taiwan"],
  ...["title", "taxid", "checkcode", "taxincl", "etax", "red", "deduct", "reimburse", "proxy", "captcha", "wallet"],
  ...["copies", "medical", "blockchain"],
]);

/** Whether anything in the text points to invoices at all; without, a good match is more likely chance. */
export function mentionsInvoices(text: string): boolean {
  return spotConcepts(units(text)).some((spot) => spot.concepts.some((concept) => OURS.has(concept)));
}
