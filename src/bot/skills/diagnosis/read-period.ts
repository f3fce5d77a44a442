import {
  addDays,
  type CalendarDate,
  parseCalendarDate,
  shanghaiDate,
  startOfShanghaiDay,
} from "../../../core/invoice/index.ts";

/** A stretch of time, and what is said around it. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
  readonly rest: string;
}

const MINUTE = 60_000;
const DATE = String.raw`(?:(\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日?|\d{1,2}月\d{1,2}[日号]?|今天|今晚|明天|明晚|后天|today|tonight|tomorrow)\s*)?`;
const CLOCK = String.raw`(\d{1,2})[:：点](\d{2})?(?:分)?`;
const PERIOD = new RegExp(
  `(?:从|from\\s+)?(?:${DATE}${CLOCK}|(现在|即日起|now))\\s*(?:到|至|-|–|—|~|to|until)\\s*${DATE}${CLOCK}`,
  "iu",
);

const RELATIVE: Readonly<Record<string, number>> = {
  今天: 0,
  今晚: 0,
  today: 0,
  tonight: 0,
  明天: 1,
  明晚: 1,
  tomorrow: 1,
  后天: 2,
};

function dayOf(text: string | undefined, today: CalendarDate): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const days = RELATIVE[text.toLowerCase()];
  if (days !== undefined) return addDays(today, days);
  const whole = parseCalendarDate(text);
  if (whole) return whole;
  const [, month, day] = /(\d{1,2})月(\d{1,2})/u.exec(text) ?? [];
  return month && day ? parseCalendarDate(`${today.slice(0, 4)}-${month}-${day}`) : undefined;
}

const at = (date: CalendarDate, hour: string | undefined, minute: string | undefined): Date =>
  new Date(startOfShanghaiDay(date).getTime() + (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * MINUTE);

/** Reads `20:00-22:00 …`, `11月21日 20:00 到 11月22日 06:00 …`, `now to 18:00 …`; an end before its start is the next day's. */
export function readPeriod(text: string, now: Date): Period | undefined {
  const plain = text.normalize("NFKC");
  const found = PERIOD.exec(plain);
  if (!found) return undefined;
  const [whole, fromDay, fromHour, fromMinute, immediately, untilDay, untilHour, untilMinute] = found;
  const today = shanghaiDate(now);
  const first = dayOf(fromDay, today) ?? today;
  const from = immediately ? now : at(first, fromHour, fromMinute);
  const last = dayOf(untilDay, today);
  const until = at(last ?? first, untilHour, untilMinute);
  const overnight = !last && until <= from;
  return {
    from,
    until: overnight ? at(addDays(first, 1), untilHour, untilMinute) : until,
    rest: plain
      .replace(whole, " ")
      .replace(/\s+/gu, " ")
      .replace(/^[\s,，:：。]+|[\s,，。]+$/gu, ""),
  };
}
