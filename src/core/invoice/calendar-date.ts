import type { Brand } from "./brand.ts";
import { foldWidth } from "./fold-width.ts";

/** A day of the Chinese calendar as 'YYYY-MM-DD'; as text it sorts in time order. */
export type CalendarDate = Brand<string, "CalendarDate">;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY_MS = 86_400_000;
// China has one zone and no summer time since 1992, so a fixed offset is exact for every invoice.
const SHANGHAI_MS = 8 * 3_600_000;

const DATE = String.raw`(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))`;
const CLOCK = String.raw`(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})(?:[.,]\d+)?秒?)?)?`;
const ZONE = String.raw`\s*(Z|[+-]\d{2}:?\d{2})`;
const WRITTEN = new RegExp(`^${DATE}(?:(?:T|\\s+|(?<=日))${CLOCK}(?:${ZONE})?|(\\d{6}))?$`, "i");

/** Reads 2024-05-28, 2024/5/28, 20240528, 2024年5月28日, with or without a time; only days that exist. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const found = WRITTEN.exec(foldWidth(text).trim());
  if (!found) return undefined;
  const [, year, , month = found[5] ?? found[7], day = found[6] ?? found[8]] = found;
  const date = realDate(Number(year), Number(month), Number(day));
  const zone = found[12];
  if (!date || !zone) return date;
  return inShanghai(date, [found[9], found[10], found[11]], zone);
}

/** The date on the wall in Shanghai at this instant. */
export function shanghaiDate(at: Date): CalendarDate {
  return dateOfDayNumber(Math.floor((at.getTime() + SHANGHAI_MS) / DAY_MS));
}

/** Days from the first date to the second; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: CalendarDate): Weekday {
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday; // 1970-01-01 was a Thursday
}

/** The first day of the month of this date. */
export const firstOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 7)}-01` as CalendarDate;

/** The first day of the month after. */
export const firstOfNextMonth = (date: CalendarDate): CalendarDate => firstOfMonth(addDays(firstOfMonth(date), 32));

/** The last day of the month of this date. */
export const lastOfMonth = (date: CalendarDate): CalendarDate => addDays(firstOfNextMonth(date), -1);

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Midnight in Shanghai at which this date begins. */
export function startOfShanghaiDay(date: CalendarDate): Date {
  return new Date(dayNumber(date) * DAY_MS - SHANGHAI_MS);
}

/** 23:59:59.999 in Shanghai, the last millisecond of this date. */
export function endOfShanghaiDay(date: CalendarDate): Date {
  return new Date((dayNumber(date) + 1) * DAY_MS - SHANGHAI_MS - 1);
}

function realDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1900) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const kept = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return kept ? (date.toISOString().slice(0, 10) as CalendarDate) : undefined;
}

// A time that names another zone can fall on the next or the previous day in Shanghai.
function inShanghai(
  date: CalendarDate,
  clock: readonly (string | undefined)[],
  zone: string,
): CalendarDate | undefined {
  const time = clock.map((part) => (part ?? "0").padStart(2, "0")).join(":");
  const offset = zone.toUpperCase().replace(/^(...)(\d\d)$/, "$1:$2");
  const at = new Date(`${date}T${time}${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : shanghaiDate(at);
}

const dayNumber = (date: CalendarDate) => Date.parse(date) / DAY_MS;

const dateOfDayNumber = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
