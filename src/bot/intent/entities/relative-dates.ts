import { addDays, type CalendarDate, type Weekday, yearOf } from "../../../core/invoice/index.ts";
import { monthsBefore, monthsOf, type Span } from "./calendar-span.ts";
import { chineseNumber } from "./chinese-number.ts";

const COUNT = "\\d{1,2}|[一二两三四五六七八九十]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an";
const UNIT = "天|日|周|星期|礼拜|个月|月|年|days?|weeks?|months?|years?";
const DAY_NAMES = "mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

/** What is said from where one stands: `昨天`, `上周五`, `上个月`, `Q3`, `last Friday`, `6 weeks ago`. */
export const RELATIVE = new RegExp(
  [
    "(?<near>大前天|前天|昨天|昨日|昨晚|今天|今日|今早|刚才|刚刚|yesterday|today)",
    "(?<weeks>上上|上|这|本)(?:个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])?",
    `\\b(?<past>last|this)\\s(?:(?<named>${DAY_NAMES})\\b|(?<whole>week|month|quarter|year)\\b)`,
    "(?<months>去年(?:同期|同月|的?这个月)|上上个月|上个月|上月|这个月|本月|当月)",
    "(?<years>去年|前年|今年)(?<half>上半年|下半年)?(?!\\s?\\d{1,2}\\s?月)",
    "(?<bareHalf>上半年|下半年)",
    "(?:(?<yearOfQuarter>去年|今年|20\\d{2}年?)\\s?)?(?:\\bQ(?<quarter>[1-4])\\b|第?(?<chinese>[一二三四])季度)",
    "(?<season>上季度|上个季度|本季度|这个季度)",
    `(?:最近|近|过去|past|last)\\s?(?<recent>${COUNT})\\s?(?<recentUnit>${UNIT})`,
    `(?<ago>${COUNT})\\s?(?:个)?(?<agoUnit>${UNIT})\\s?(?:前|以前|之前|ago)`,
  ].join("|"),
  "giu",
);

const WORDS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const CHINESE_DAYS = "日一二三四五六";

function count(text: string): number {
  const low = text.toLowerCase();
  if (/^\d+$/.test(low)) return Number(low);
  if (low === "a" || low === "an") return 1;
  return WORDS.includes(low) ? WORDS.indexOf(low) : (chineseNumber(low) ?? 0);
}

const day = (date: CalendarDate): Span => ({ from: date, to: date });

function near(word: string, today: CalendarDate): Span {
  const back = /^大前/.test(word) ? 3 : /^前/.test(word) ? 2 : /^昨|^yest/i.test(word) ? 1 : 0;
  return day(addDays(today, -back));
}

/** Weeks begin on Monday, so that 上周日 is the day before this week's Monday. */
function inWeek(back: number, wanted: string | undefined, today: CalendarDate, now: Weekday): Span {
  const monday = addDays(today, -((now + 6) % 7) - back * 7);
  if (!wanted) return { from: monday, to: addDays(monday, 6) };
  if (wanted === "末") return { from: addDays(monday, 5), to: addDays(monday, 6) };
  const index = CHINESE_DAYS.indexOf(wanted === "天" ? "日" : wanted);
  return day(addDays(monday, (index + 6) % 7));
}

function quarter(of: number, year: number): Span {
  return monthsOf(year, of * 3 - 2, of * 3);
}

const monthsBack = (said: string): number =>
  said.startsWith("去年") ? 12 : said.startsWith("上上") ? 2 : said.startsWith("上") ? 1 : 0;

function since(amount: number, unit: string, today: CalendarDate): Span {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  if (/月|month/i.test(unit)) return { from: addDays(monthsBefore(year, month, amount - 1).from, 0), to: today };
  if (/年|year/i.test(unit)) return { from: addDays(today, -365 * amount), to: today };
  return { from: addDays(today, -amount * (/周|星期|礼拜|week/i.test(unit) ? 7 : 1)), to: today };
}

function ago(amount: number, unit: string, today: CalendarDate): Span {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  if (/月|month/i.test(unit)) return monthsBefore(year, month, amount);
  if (/年|year/i.test(unit)) return monthsOf(year - amount, 1, 12);
  if (/周|星期|礼拜|week/i.test(unit)) return inWeek(amount, undefined, today, new Date(today).getUTCDay() as Weekday);
  return day(addDays(today, -amount));
}

function english(
  past: string,
  named: string | undefined,
  whole: string | undefined,
  today: CalendarDate,
  now: Weekday,
) {
  const back = past.toLowerCase() === "last" ? 1 : 0;
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  if (named) {
    const index = DAYS.indexOf(named.slice(0, 3).toLowerCase());
    const since = (now - index + 7) % 7 || 7;
    return day(addDays(today, -since));
  }
  if (whole === "week") return inWeek(back, undefined, today, now);
  if (whole === "month") return monthsBefore(year, month, back);
  if (whole === "year") return monthsOf(year - back, 1, 12);
  return quarterBefore(back, year, month);
}

function quarterBefore(back: number, year: number, month: number): Span {
  const index = year * 4 + Math.floor((month - 1) / 3) - back;
  return quarter((index % 4) + 1, Math.floor(index / 4));
}

/** What a match of RELATIVE means on this day. */
export function readRelative(match: RegExpExecArray, today: CalendarDate, now: Weekday): Span | undefined {
  const said = match.groups ?? {};
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  if (said.near) return near(said.near, today);
  if (said.weeks) return inWeek(said.weeks === "上上" ? 2 : said.weeks === "上" ? 1 : 0, said.weekday, today, now);
  if (said.past) return english(said.past, said.named, said.whole?.toLowerCase(), today, now);
  if (said.months) {
    return monthsBefore(year, month, monthsBack(said.months));
  }
  const back = yearsBack(said.years ?? said.yearOfQuarter);
  const half = said.half ?? said.bareHalf;
  if (half) return half.startsWith("上") ? monthsOf(year - back, 1, 6) : monthsOf(year - back, 7, 12);
  if (said.years) return monthsOf(year - back, 1, 12);
  const wanted = Number(said.quarter) || (said.chinese ? "一二三四".indexOf(said.chinese) + 1 : 0);
  if (wanted) return quarter(wanted, yearOfQuarter(said.yearOfQuarter, wanted, year - back, month));
  if (said.season) return quarterBefore(said.season.startsWith("上") ? 1 : 0, year, month);
  if (said.recent) return since(count(said.recent), said.recentUnit ?? "", today);
  return said.ago ? ago(count(said.ago), said.agoUnit ?? "", today) : undefined;
}

const yearsBack = (word: string | undefined): number => (word === "去年" ? 1 : word === "前年" ? 2 : 0);

/** A quarter that has not begun yet is last year's. */
function yearOfQuarter(said: string | undefined, wanted: number, year: number, month: number): number {
  const written = /20\d{2}/.exec(said ?? "")?.[0];
  if (written) return Number(written);
  return said || wanted * 3 - 2 <= month ? year : year - 1;
}
