import type { Database } from "../database/index.ts";
import {
  addDays,
  type CalendarDate,
  firstOfMonth,
  firstOfNextMonth,
  lastOfMonth,
  parseCalendarDate,
  shanghaiDate,
} from "../invoice/index.ts";
import { filingDateIn } from "../subscription/index.ts";

/** Days in Shanghai, inclusive. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** The period that is filed next, and the day that decides which it is. */
export interface ChosenPeriod extends Period {
  filing: CalendarDate;
  /** Nobody told the organisation's own day. */
  isAssumed: boolean;
  /** The filing day of this month is over. */
  isPast: boolean;
}

/** VAT is filed by the 15th of the month after, later where holidays move it. */
const USUAL_DAY = "15";

/** The day by which the organisation files in the month of this day. */
async function filingIn(database: Database, organisation: string, day: CalendarDate) {
  const told = await filingDateIn(database, organisation, day);
  const usual = parseCalendarDate(`${day.slice(0, 7)}-${USUAL_DAY}`) ?? day;
  return { filing: told ?? usual, isAssumed: told === undefined };
}

/** The month before until its filing day is over, this month afterwards. */
export async function choosePeriod(database: Database, organisation: string, now: Date): Promise<ChosenPeriod> {
  const today = shanghaiDate(now);
  const { filing, isAssumed } = await filingIn(database, organisation, today);
  const isPast = today > filing;
  const day = isPast ? today : addDays(firstOfMonth(today), -1);
  return { from: firstOfMonth(day), to: lastOfMonth(day), filing, isAssumed, isPast };
}

/** The last day on which something can still be ticked for a period: the day on which it is filed. */
export const filedBy = async (database: Database, organisation: string, { to }: Period): Promise<CalendarDate> =>
  (await filingIn(database, organisation, firstOfNextMonth(to))).filing;
