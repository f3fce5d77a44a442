import { checkNumber } from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether the digits name a region that issues invoices. */
export function checkRegion({ told, today }: Facts): Check<"region"> {
  const { query } = told;
  if (!query) return unknown("region", "no_number");
  const found = checkNumber(`${query.code}${query.digits}`, today).find((one) => one.check === "region");
  if (found?.check !== "region") return unknown("region", "no_number");
  const { digits, region } = found.saw;
  const saw = { digits, zh: region?.zh ?? "", en: region?.en ?? "" };
  if (found.outcome === "fail") return seen("region", "fail", saw);
  return found.outcome === "pass" ? seen("region", "pass", saw) : unknown("region", "not_said", saw);
}
