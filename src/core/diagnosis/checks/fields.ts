import { parseDigitalNumber, readDigitalNumber } from "../../invoice/index.ts";
import { numberOf } from "../../ledger/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** 20 digits that can be a digital number: its region exists, its year had such invoices. */
function isDigital(digits: string): boolean {
  const number = parseDigitalNumber(digits);
  return number !== undefined && readDigitalNumber(number).issues.length === 0;
}

/** Whether the digits stand in the right fields: a code as a number, 20 digits cut in two, or the first nine alone. */
export function checkFields({ told, around }: Facts): Check<"fields"> {
  const { query, asks, split } = told;
  const joined = query ? `${query.code}${query.digits}` : "";
  if (query && around.moved && around.exact.length === 0) {
    return seen("fields", "fail", { how: around.moved.how, meant: numberOf(around.moved.invoice.identity) });
  }
  if (isDigital(joined) && (split || query?.code)) return seen("fields", "fail", { how: "split", meant: joined });
  if (asks && (isDigital(joined) || !query)) return seen("fields", "fail", { how: "code_asked", meant: joined });
  if (!query) return unknown("fields", "no_number");
  const alone = !query.code && [10, 12].includes(query.digits.length) && around.exact.length === 0;
  return seen("fields", alone && around.near.length === 0 ? "fail" : "pass", { how: "code_alone", meant: "" });
}
