import type { Database, Write } from "../database/index.ts";
import {
  type FilingDateRow,
  filingDatesOf,
  insertNotices,
  organisationsUnder,
  putFilingDate,
} from "../database/subscription/index.ts";
import {
  addDays,
  type CalendarDate,
  parseCalendarDate,
  shanghaiDate,
  startOfShanghaiDay,
  yearOf,
} from "../invoice/index.ts";
import { DEADLINE_DAYS, DEADLINE_HOUR } from "../limits.ts";
import type { Deadline } from "./filter.ts";

const HOUR = 3_600_000;
/** The annual settlement of corporate income tax ends with May. */
const SETTLEMENT = "05-31";

/** The day by which an organisation files in the month of this day, or undefined where no admin said. */
function filingDay(dates: readonly FilingDateRow[], today: CalendarDate): CalendarDate | undefined {
  const month = today.slice(0, 7);
  const set = dates.find((one) => one.month === month) ?? dates.find((one) => one.month === "");
  return set && parseCalendarDate(`${month}-${String(set.day).padStart(2, "0")}`);
}

/** Which of its days of warning today is, if any. */
function daysLeft(deadline: CalendarDate | undefined, today: CalendarDate): number | undefined {
  return DEADLINE_DAYS.find((days) => deadline !== undefined && addDays(today, days) === deadline);
}

async function remind(database: Database, organisation: string, deadline: Deadline, now: Date): Promise<number> {
  const today = shanghaiDate(now);
  const [dates] = await database.read(filingDatesOf(organisation));
  const next = addDays(today, DEADLINE_DAYS[0] ?? 0);
  const dateIn = (day: CalendarDate): CalendarDate | undefined =>
    deadline === "filing" ? filingDay(dates, day) : parseCalendarDate(`${yearOf(day)}-${SETTLEMENT}`);
  const found = [today, next].map(dateIn).find((date) => daysLeft(date, today) !== undefined);
  const left = daysLeft(found, today);
  if (!found || left === undefined) return 0;
  const once = `${deadline}:${found}:${left}`;
  const at = now.getTime();
  const origin = { organisation, learnedAt: at, source: "calendar", cause: once, actor: "" };
  await database.commit(
    insertNotices(origin, [
      {
        ...{ kind: "deadline", invoice: 0, subject: deadline, fromValue: String(left), toValue: found },
        ...{ asOf: startOfShanghaiDay(found).getTime(), dueAt: at, once },
      },
    ]),
  );
  return 1;
}

/** Notes, from nine in the morning, the dates that somebody asked to be reminded of and that are near. */
export async function remindOfDates(database: Database, now: Date): Promise<number> {
  const sinceMidnight = now.getTime() - startOfShanghaiDay(shanghaiDate(now)).getTime();
  // Looked for during one hour, so that the rest of the day costs nothing.
  if (Math.floor(sinceMidnight / HOUR) !== DEADLINE_HOUR) return 0;
  let reminded = 0;
  for (const deadline of ["filing", "settlement"] as const) {
    const [organisations] = await database.read(organisationsUnder(`date:${deadline}`));
    for (const organisation of organisations) reminded += await remind(database, organisation, deadline, now);
  }
  return reminded;
}

/** Sets the day by which an organisation files: of one month, or of every month that has none of its own. */
export const setFilingDate = (organisation: string, month: string, day: number, by: string): Write[] => [
  putFilingDate({ organisation, month, day }, by),
];

/** The day by which an organisation files in the month of a day, or undefined where no admin said. */
export async function filingDateIn(
  database: Database,
  organisation: string,
  day: CalendarDate,
): Promise<CalendarDate | undefined> {
  const [dates] = await database.read(filingDatesOf(organisation));
  return filingDay(dates, day);
}

/** The next day by which an organisation files, as far as an admin said. */
export async function nextFilingDate(
  database: Database,
  organisation: string,
  now: Date,
): Promise<CalendarDate | undefined> {
  const [dates] = await database.read(filingDatesOf(organisation));
  const today = shanghaiDate(now);
  const thisMonth = filingDay(dates, today);
  if (thisMonth && thisMonth >= today) return thisMonth;
  const later = addDays(`${today.slice(0, 7)}-28` as CalendarDate, 5);
  return filingDay(dates, later);
}
