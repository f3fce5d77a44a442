import type { CalendarDate } from "../invoice/index.ts";
import { type InvoiceFilter, wantedOf } from "../search/index.ts";
import { type FindingId, type Ours, RULES } from "./findings.ts";

/** What a checkup was about: plain data, so that its lists can be gone through, marked and exported afterwards. */
export interface CheckupScope {
  from: CalendarDate;
  to: CalendarDate;
  ours: Ours;
  /** Invoices issued before, about which something was found because they were ticked or changed since. */
  earlier: readonly number[];
  /** The one thing whose list this is; without it, everything that was found. */
  finding?: FindingId;
}

/** The invoices about which a checkup found something. */
export function foundIn({ from, to, ours, earlier, finding }: CheckupScope): InvoiceFilter {
  const rules = RULES.filter(({ id }) => finding === undefined || id === finding);
  const anyOf = rules.flatMap((rule) => rule.which(ours));
  return { from, to, ...(earlier.length > 0 ? { also: earlier } : {}), anyOf };
}

/** Each rule as the database is asked, in their order. */
export const wishesOf = (ours: Ours) => RULES.map((rule) => wantedOf({ anyOf: rule.which(ours) }));
