import { checkNumber } from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether invoices of this form existed in the year that the digits name. */
export function checkYear({ told, today }: Facts): Check<"year"> {
  const { query } = told;
  if (!query) return unknown("year", "no_number");
  const found = checkNumber(`${query.code}${query.digits}`, today).find((one) => one.check === "year");
  if (found?.check !== "year") return unknown("year", "no_number");
  return seen("year", found.outcome === "fail" ? "fail" : "pass", { year: found.saw.year });
}
