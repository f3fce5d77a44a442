import { spotConcepts } from "./spot-concepts.ts";
import { units } from "./units.ts";

/** Concepts that hardly ever come up about anything else. */
const OURS = new Set([
  ...["invoice", "special", "ordinary", "electronic", "digital20", "fixed", "receiptslip", "taiwan"],
  ...["title", "taxid", "checkcode", "taxincl", "etax", "red", "deduct", "reimburse", "proxy", "captcha"],
  ...["copies", "medical", "blockchain", "bill"],
]);
const OUR_WORDS =
  /票|查验|验真|开具|税务局|税局|税控|税率|报账|12366|chinatax|fapiao|卡包|卷票|三流一致|四流一致|虚开|善意取得|进项|销项|留抵|台账/;

/** Whether anything in the text points to invoices at all; without, a good match is more likely chance. */
export function mentionsInvoices(text: string): boolean {
  const cut = units(text);
  const spots = spotConcepts(cut);
  if (spots.some((spot) => spot.concepts.some((concept) => OURS.has(concept)))) return true;
  // 电影票 and 股票 are tickets and shares, whatever their last character.
  const elsewhere = new Set<number>();
  for (const { start, length, concepts } of spots) {
    if (concepts.includes("ticket")) for (let at = start; at < start + length; at++) elsewhere.add(at);
  }
  return OUR_WORDS.test(cut.map((unit, at) => (elsewhere.has(at) ? " " : unit.text)).join(""));
}
