import { type CalendarDate, daysBetween, lastOfMonth, shanghaiDate, weekday } from "../../core/invoice/index.ts";
import type { Language } from "../reply/index.ts";

const WEEKDAYS: Record<Language, readonly string[]> = {
  "zh-CN": ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Nearer than this, a date is easier to place by its weekday. */
const NEAR_DAYS = 10;

/** A date as it is said: with its weekday when near, with its year when that is another one. */
export function sayDate(date: CalendarDate, today: CalendarDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const near = Math.abs(daysBetween(date, today)) <= NEAR_DAYS ? WEEKDAYS[language][weekday(date)] : undefined;
  const sameYear = today.startsWith(year);
  if (language === "zh-CN") {
    const said = `${Number(month)}月${Number(day)}日`;
    return `${sameYear ? "" : `${year}年`}${said}${near ? `（${near}）` : ""}`;
  }
  const said = `${Number(day)} ${MONTHS[Number(month) - 1]}${sameYear ? "" : ` ${year}`}`;
  return near ? `${near} ${said}` : said;
}

/** A whole month or year by its name; undefined for any other span. */
export function sayWhole(from: CalendarDate, to: CalendarDate, language: Language): string | undefined {
  const [year = "", month = "", day] = from.split("-");
  const [lastYear, lastMonth] = to.split("-");
  if (year !== lastYear || day !== "01" || to !== lastOfMonth(to)) return undefined;
  const isChinese = language === "zh-CN";
  if (month === "01" && lastMonth === "12") return isChinese ? `${year}年` : year;
  if (month !== lastMonth) return undefined;
  return isChinese ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1]} ${year}`;
}

const SHANGHAI_TIME = { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The time of day in Asia/Shanghai, `15:10`. */
export const sayTime = (at: Date): string => new Intl.DateTimeFormat("en-GB", SHANGHAI_TIME).format(at);

/** A moment as it is said: today by its time, any other day by its date. */
export function sayMoment(at: Date, now: Date, language: Language): string {
  const date = shanghaiDate(at);
  const today = shanghaiDate(now);
  if (date !== today) return sayDate(date, today, language);
  return language === "zh-CN" ? `今天 ${sayTime(at)} ` : `today ${sayTime(at)}`;
}
