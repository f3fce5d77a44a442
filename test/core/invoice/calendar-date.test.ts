import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type CalendarDate,
  daysBetween,
  endOfShanghaiDay,
  firstOfMonth,
  firstOfNextMonth,
  lastOfMonth,
  parseCalendarDate,
  shanghaiDate,
  startOfShanghaiDay,
  weekday,
  yearOf,
} from "../../../src/core/invoice/index.ts";
import { calendarDate } from "./arbitraries.ts";

const day = (text: string) => text as CalendarDate;

describe("calendar dates", () => {
  test("a month has its first and its last day, across years and in leap years", () => {
    const ends = (text: string) => [firstOfMonth(day(text)), lastOfMonth(day(text)), firstOfNextMonth(day(text))];
    expect(ends("2024-02-10")).toEqual(["2024-02-01", "2024-02-29", "2024-03-01"]);
    expect(ends("2025-12-31")).toEqual(["2025-12-01", "2025-12-31", "2026-01-01"]);
  });

  test.each([
    "2024-05-28",
    "2024/5/28",
    "2024.05.28",
    "20240528",
    "2024年5月28日",
    "2024年05月28日",
    " 2024-05-28 12:30:01 ",
    "2024-05-28T12:30:01.123",
    "2024/5/28 9:05",
    "20240528123001",
    "2024年5月28日12时30分01秒",
    "2024年5月28日 12:30",
    "2024-05-27T16:00:00.000Z",
    "2024-05-28T23:59:59+08:00",
    "2024-05-28T12:00:00-0330",
  ])("%j is the 28th of May in Shanghai", (text) => {
    expect(parseCalendarDate(text)).toBe("2024-05-28");
  });

  test.each([
    "",
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "20240532",
    "0024-05-28",
    "24-05-28",
    "2024-05/28",
    "2024-05",
    "45440",
    "2024052",
    "20240528x",
    "明天",
  ])("%j is no date", (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  test("every way to write a date names the same day", () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        const [year = "", month = "", at = ""] = date.split("-");
        const short = [year, Number(month), Number(at)];
        const written = [date, short.join("/"), date.replaceAll("-", ""), `${short[0]}年${short[1]}月${short[2]}日`];
        expect(written.map(parseCalendarDate)).toEqual(Array(4).fill(date));
      }),
    );
  });

  test("a day in Shanghai has 24 hours, and every instant of it is that day", () => {
    fc.assert(
      fc.property(calendarDate, fc.integer({ min: 0, max: 86_399_999 }), (date, ms) => {
        const start = startOfShanghaiDay(date).getTime();
        expect(shanghaiDate(new Date(start + ms))).toBe(date);
        expect(endOfShanghaiDay(date).getTime()).toBe(start + 86_399_999);
        expect(shanghaiDate(new Date(start - 1))).toBe(addDays(date, -1));
      }),
    );
    expect(startOfShanghaiDay(day("2026-11-24")).toISOString()).toBe("2026-11-23T16:00:00.000Z");
    expect(endOfShanghaiDay(day("2026-11-24")).toISOString()).toBe("2026-11-24T15:59:59.999Z");
  });

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(calendarDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekday(addDays(date, 7 * days))).toBe(weekday(date));
      }),
    );
    expect(addDays(day("2024-02-28"), 2)).toBe("2024-03-01");
  });

  test("the week starts on Sunday with 0", () => {
    expect(weekday(day("2026-11-22"))).toBe(0);
    expect(weekday(day("2026-11-24"))).toBe(2);
    expect(weekday(day("1969-12-31"))).toBe(3);
    expect(yearOf(day("2026-11-24"))).toBe(2026);
  });
});
