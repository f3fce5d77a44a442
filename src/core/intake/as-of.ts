import { endOfShanghaiDay, foldWidth, parseCalendarDate, startOfShanghaiDay } from "../invoice/index.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

// New workbooks carry the date of the program's own template: Excel 2007 to 2016, and WPS.
const TEMPLATE_DATES = new Set(
  [
    "2006-09-13T11:21:51Z",
    "2006-09-16T00:00:00Z",
    "2015-06-05T18:17:20Z",
    "2015-06-05T18:19:34Z",
    "2023-05-12T11:15:00Z",
  ].map((date) => Date.parse(date)),
);

const DAY = String.raw`(20\d{2})(?:([-_./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))`;
const TIME = String.raw`(?:[-_T\s]{0,2}([01]\d|2[0-3])[-_:.时]?([0-5]\d)(?:[-_:.分]?([0-5]\d)秒?(?:\d{3})?)?)?`;
const DATE_IN_NAME = new RegExp(`(?<!\\d)${DAY}${TIME}(?!\\d)`, "g");

/** The latest date in a file's name; a bare date means the end of that day in Shanghai. */
export function dateInName(name: string): Date | undefined {
  const dates = [...foldWidth(name).matchAll(DATE_IN_NAME)].flatMap((found) => {
    const [, year, , month = found[5] ?? found[7] ?? "", day = found[6] ?? found[8] ?? ""] = found;
    const date = parseCalendarDate(`${year}-${month}-${day}`);
    if (!date) return [];
    const [hours, minutes, seconds = "0"] = found.slice(9, 12);
    if (hours === undefined) return [endOfShanghaiDay(date).getTime()];
    const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return [startOfShanghaiDay(date).getTime() + clock * 1000];
  });
  return dates.length > 0 ? new Date(Math.max(...dates)) : undefined;
}

const believable = (date: Date | undefined): Date | undefined =>
  date && !Number.isNaN(date.getTime()) && !TEMPLATE_DATES.has(date.getTime()) ? date : undefined;

/** When a file was true: as given, else as the workbook says, else as its name says; never later than now. */
export function decideAsOf(given: Date | undefined, file: Spreadsheet, name: string, now: Date): Date | undefined {
  const said = given ?? believable(file.created) ?? believable(file.modified) ?? dateInName(name);
  return said && new Date(Math.min(said.getTime(), now.getTime()));
}
