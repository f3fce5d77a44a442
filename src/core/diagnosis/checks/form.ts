import { canonicalDigits, checkNumber } from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether any invoice number looks like this: its characters, and how many there are. */
export function checkForm({ told, today }: Facts): Check<"form"> {
  const { query } = told;
  if (!query) return unknown("form", "no_number");
  const typed = `${query.code}${query.digits}`;
  const checks = checkNumber(typed, today);
  const strange = canonicalDigits(typed).replace(/\d/g, "");
  const length = checks.find((one) => one.check === "length");
  if (length?.check !== "length")
    return seen("form", "fail", { length: typed.length, shape: "none", nearest: 20, strange });
  // Last digits are how people name an invoice that they have already found; only longer ones mean a whole number.
  if (typed.length < 8) return unknown("form", "no_number", { ...length.saw, strange });
  return seen("form", length.outcome === "fail" ? "fail" : "pass", { ...length.saw, strange });
}
