import { addDays, type CalendarDate } from "../../../core/invoice/index.ts";

/** From one day to another, both included. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

const firstOf = (year: number, month: number): CalendarDate =>
  `${year}-${String(month).padStart(2, "0")}-01` as CalendarDate;

/** The last day of a month; months beyond December run into the next year. */
export function lastDay(year: number, month: number): CalendarDate {
  const next = month >= 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
  return addDays(next, -1);
}

export const monthRange = (year: number, month: number): Span => ({
  from: firstOf(year, month),
  to: lastDay(year, month),
});

/** Months from the first to the last of one year. */
export const monthsOf = (year: number, first: number, last: number): Span => ({
  from: firstOf(year, first),
  to: lastDay(year, last),
});

/** The month that lies so many months before the given one. */
export function monthsBefore(year: number, month: number, count: number): Span {
  const index = year * 12 + (month - 1) - count;
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
}
