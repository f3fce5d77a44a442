import { companyKey } from "../company/index.ts";
import type { NoticeRow } from "../database/subscription/index.ts";
import type { AlertCompany, AlertFilter } from "./filter.ts";

function isOf({ key, side, ids }: AlertCompany, { about }: NoticeRow): boolean {
  const fits = (id: number, name: string) => ids.includes(id) || (name !== "" && companyKey(name).includes(key));
  return (
    (side !== "buyer" && fits(about.sellerId, about.sellerName)) ||
    (side !== "seller" && fits(about.buyerId, about.buyerName))
  );
}

/** Whether a notice is what a filter asks for: all of it, and nothing that it does not name. */
export function concerns(filter: AlertFilter, notice: NoticeRow): boolean {
  const { invoice, company, kinds, direction, changes, least = 0, most, deadlines, sources } = filter;
  const { about, kind, subject, fromValue, toValue } = notice;
  if (kind === "source_late") return sources === true;
  if (sources) return false;
  if (kind === "deadline" ? !deadlines?.some((deadline) => deadline === subject) : deadlines !== undefined)
    return false;
  if (invoice && invoice !== about.digitalNumber && invoice !== `${about.code} ${about.number}`) return false;
  if (company && !isOf(company, notice)) return false;
  if (kinds && !kinds.some((one) => one === about.kind)) return false;
  if (direction && direction !== about.direction) return false;
  if (about.amountFen < least || (most !== undefined && about.amountFen > most)) return false;
  if (!changes || kind === "deadline") return true;
  return changes.some(
    ({ axis, to, from }) =>
      axis === subject && (to.length === 0 || to.includes(toValue)) && (from.length === 0 || from.includes(fromValue)),
  );
}
