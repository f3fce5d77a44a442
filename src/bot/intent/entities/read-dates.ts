import { addDays, type CalendarDate, parseCalendarDate, weekday, yearOf } from "../../../core/invoice/index.ts";
import { monthRange, type Span } from "./calendar-span.ts";
import { chineseNumber } from "./chinese-number.ts";
import type { DateRange } from "./entity.ts";
import { RELATIVE, readRelative } from "./relative-dates.ts";

const YEAR = String.raw`(?:(?<year>20\d{2}|去年|今年|前年)\s?年?[-/.\s]?)`;
const NUMERAL = "[一二三四五六七八九十]{1,3}";
const CHINESE = String.raw`${YEAR}?(?<month>\d{1,2}|${NUMERAL})\s?月(?:份|\s?(?<day>\d{1,2}|${NUMERAL})\s?[日号號])?`;
const NUMERIC = String.raw`(?<![\d.,-])(?<full>20\d{2}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,2}|20\d{2}[01]\d[0-3]\d)(?![\d.,]\d|\d)`;
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ENGLISH = String.raw`\b(?:(?<eday>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?)?(?<emonth>${MONTHS})\b\.?(?:\s(?<eday2>\d{1,2})(?:st|nd|rd|th)?\b)?(?:,?\s(?<eyear>20\d{2}))?`;
const BARE_DAY = String.raw`(?<![\d月])(?<only>\d{1,2})\s?[日号號](?!\s?[码碼楼店])`;
const BARE_YEAR = String.raw`(?<![\d月])(?<whole>20\d{2})\s?年(?!\s?\d{1,2}\s?月)`;
const ANY = new RegExp([NUMERIC, CHINESE, ENGLISH, BARE_YEAR, BARE_DAY].join("|"), "giu");
const JOIN = /^\s{0,2}(?:到|至|-|~|—|–|and|to|until)\s{0,2}$/iu;
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A message with more dates than this is a table. */
const MOST = 128;

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d+$/.test(text) ? Number(text) : chineseNumber(text);

/** The year that was said, else the one that puts the date most recently in the past: nobody asks for next year. */
function yearFor(said: string | undefined, month: number, day: number, today: CalendarDate): number {
  const now = yearOf(today);
  if (said === "去年") return now - 1;
  if (said === "前年") return now - 2;
  if (said && /^\d{4}$/.test(said)) return Number(said);
  if (said) return now;
  const written = `${now}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return written > today ? now - 1 : now;
}

function monthOrDay(
  month: number,
  day: number | undefined,
  said: string | undefined,
  today: CalendarDate,
): Span | undefined {
  if (month < 1 || month > 12) return undefined;
  const year = yearFor(said, month, day ?? 1, today);
  if (day === undefined) return monthRange(year, month);
  const date = parseCalendarDate(`${year}-${month}-${day}`);
  return date && { from: date, to: date };
}

function spanOf(groups: Record<string, string | undefined>, today: CalendarDate): Span | undefined {
  const { full, year, month, day, emonth, eday, eday2, eyear, only, whole } = groups;
  if (full) {
    const date = parseCalendarDate(full);
    return date && { from: date, to: date };
  }
  if (month) return monthOrDay(number(month) ?? 0, number(day), year, today);
  if (emonth) {
    // `may` is a verb more often than a month: it needs a day or a year beside it.
    if (emonth.toLowerCase() === "may" && !eday && !eday2 && !eyear) return undefined;
    return monthOrDay(MONTH_NAMES.indexOf(emonth.slice(0, 3).toLowerCase()) + 1, number(eday ?? eday2), eyear, today);
  }
  if (whole) return { from: `${whole}-01-01` as CalendarDate, to: `${whole}-12-31` as CalendarDate };
  const date = only && dayOfMonth(Number(only), today);
  return date ? { from: date, to: date } : undefined;
}

/** `15号` is this month's, or last month's where this one has not come to it yet. */
function dayOfMonth(day: number, today: CalendarDate): CalendarDate | undefined {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  const here = parseCalendarDate(`${year}-${month}-${day}`);
  if (here && here <= today) return here;
  const before = addDays(`${today.slice(0, 8)}01` as CalendarDate, -1);
  return parseCalendarDate(`${before.slice(0, 8)}${String(day).padStart(2, "0")}`);
}

/** Dates and ranges, as days in Shanghai: `10月16号`, `2024-10-16`, `上周五`, `Q3`, `10月1日到15日`, `6 weeks ago`. */
export function readDates(text: string, today: CalendarDate): DateRange[] {
  const found: DateRange[] = [];
  const add = (at: number, words: string, span: Span | undefined) => {
    if (span) found.push({ kind: "date", at, text: words, from: span.from, to: span.to });
  };
  for (const match of text.matchAll(ANY)) add(match.index, match[0], spanOf(match.groups ?? {}, today));
  for (const match of text.matchAll(RELATIVE)) add(match.index, match[0], readRelative(match, today, weekday(today)));
  return joinRanges(dropNested(found.slice(0, MOST)), text);
}

const dropNested = (dates: DateRange[]): DateRange[] =>
  dates
    .sort((one, other) => one.at - other.at || other.text.length - one.text.length)
    .filter((one, at, all) => !all.slice(0, at).some((before) => before.at + before.text.length > one.at));

/** `10月1日到15日` is one range; its end takes month and year from its beginning. */
function joinRanges(dates: readonly DateRange[], text: string): DateRange[] {
  const joined: DateRange[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last && text.slice(last.at + last.text.length, date.at);
    if (!last || between === undefined || !JOIN.test(between)) {
      joined.push(date);
      continue;
    }
    const bare = /^\d{1,2}\s?[日号號]$/u.test(date.text);
    const end = bare ? (parseCalendarDate(`${last.from.slice(0, 8)}${lastDigits(date.text)}`) ?? date.to) : date.to;
    if (end < last.from) joined.push(date);
    else Object.assign(last, { to: end, text: text.slice(last.at, date.at + date.text.length) });
  }
  return joined;
}

const lastDigits = (text: string): string => (/\d{1,2}/.exec(text)?.[0] ?? "1").padStart(2, "0");
