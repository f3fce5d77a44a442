import { addDays, type CalendarDate, checkNumber, daysBetween, yearOf } from "../../invoice/index.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** The day of issue as far as it is known: from the ledger, from what was said, from a QR code. */
export function issueDateOf({ invoice, told, qr, today }: Facts): CalendarDate | undefined {
  const said = told.answers.issued_on;
  const day = said === "today" ? today : said === "yesterday" ? addDays(today, -1) : undefined;
  return invoice?.issuedOn ?? told.issuedOn ?? day ?? qr?.date;
}

/** Whether the invoice is so young that its data may still be on their way. */
export function checkIssuedToday(facts: Facts): Check<"issued_today"> {
  const date = issueDateOf(facts);
  if (!date) {
    return facts.told.answers.issued_on === "earlier"
      ? seen("issued_today", "pass", { day: "earlier", date: "" })
      : unknown("issued_today", "no_date");
  }
  const days = daysBetween(date, facts.today);
  if (days === 0) return seen("issued_today", "fail", { day: "today", date });
  if (days === 1) return unknown("issued_today", "not_said", { day: "yesterday", date });
  return seen("issued_today", "pass", { day: "earlier", date });
}

/** Whether the date that was given has not come yet. */
export function checkFutureDate({ told, qr, today }: Facts): Check<"future_date"> {
  const date = told.issuedOn ?? qr?.date;
  if (!date) return unknown("future_date", "no_date");
  return seen("future_date", daysBetween(today, date) > 0 ? "fail" : "pass", { date });
}

const FIVE_YEARS = 5;
const BATCH_YEARS = 1;

/** Whether the platform still answers for it: five years back, to the day where the day is known. */
export function checkFiveYears(facts: Facts): Check<"five_years"> {
  const date = issueDateOf(facts);
  const { query } = facts.told;
  if (date) {
    const limit = `${yearOf(facts.today) - FIVE_YEARS}${facts.today.slice(4)}`;
    const old = date < limit;
    return seen("five_years", old ? "fail" : "pass", { age: old ? "older" : "within_five_years", date });
  }
  const year = query && checkNumber(`${query.code}${query.digits}`, facts.today).find((one) => one.check === "year");
  if (year?.check !== "year" || year.outcome === "fail") return unknown("five_years", "no_date");
  // A code carries the year of its batch, and no batch lasts longer than two years.
  const spent = yearOf(facts.today) - year.saw.year > FIVE_YEARS + BATCH_YEARS;
  const age = spent ? "older" : year.saw.age;
  if (age === "perhaps_older") return unknown("five_years", "no_date", { age });
  return seen("five_years", age === "older" ? "fail" : "pass", { age, date: String(year.saw.year) });
}

/** Whether the date that was typed is the one in our ledger. */
export function checkDateAgrees({ told, qr, invoice }: Facts): Check<"date_agrees"> {
  const typed = told.issuedOn ?? qr?.date;
  if (!typed) return unknown("date_agrees", "no_date");
  if (!invoice) return unknown("date_agrees", "not_in_ledger");
  return seen("date_agrees", typed === invoice.issuedOn ? "pass" : "fail", { typed, known: invoice.issuedOn });
}

/** Whether the month that was searched is the month of issue. */
export function checkMonth(facts: Facts): Check<"month"> {
  const { month } = facts.told;
  const date = facts.invoice?.issuedOn;
  if (!month) return unknown("month", "not_said");
  if (!date) return unknown("month", "not_in_ledger");
  return seen("month", date.startsWith(month) ? "pass" : "fail", { asked: month, known: date.slice(0, 7) });
}
