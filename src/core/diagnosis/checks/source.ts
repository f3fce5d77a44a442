import { checkNumber, endOfShanghaiDay } from "../../invoice/index.ts";
import { SOURCE_LATE } from "../../limits.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";
import { issueDateOf } from "./dates.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The end of the year before the one that a number begins with: what was known then cannot have held it. */
function yearBefore({ told, today }: Facts): number | undefined {
  const digits = `${told.query?.code ?? ""}${told.query?.digits ?? ""}`;
  const year = checkNumber(digits, today).find((one) => one.check === "year");
  return year?.check === "year" && year.outcome === "pass"
    ? Date.parse(`${year.saw.year}-01-01T00:00:00+08:00`)
    : undefined;
}

/** Whether our own ledger can know the invoice: its list has arrived since the invoice was issued. */
export function checkSource(facts: Facts): Check<"source"> {
  const { arrivals, now } = facts;
  // What the ledger holds is decided by the invoice list; a deduction list only adds to it.
  const newest = arrivals.find(({ source }) => source === "etax_export") ?? arrivals[0];
  if (!newest) return seen("source", "fail", { source: "", asOf: 0, late: "days", days: 0 });
  const asOf = newest.asOf.getTime();
  const lag = now.getTime() - asOf;
  const late = lag >= SOURCE_LATE ? "days" : lag >= HOUR ? "hours" : "none";
  const saw = { source: newest.source, asOf, late, days: Math.floor(lag / DAY) } as const;
  const date = issueDateOf(facts);
  if (date) {
    // A list made on the day of issue may have been made before the invoice was.
    return seen("source", asOf <= endOfShanghaiDay(date).getTime() ? "fail" : "pass", saw);
  }
  const begins = yearBefore(facts);
  if (begins !== undefined && asOf < begins) return seen("source", "fail", saw);
  return late === "days" ? unknown("source", "no_date", saw) : seen("source", "pass", saw);
}
