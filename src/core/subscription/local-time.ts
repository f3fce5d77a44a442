const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  formats.set(timeZone, made);
  return made;
}

/** Whether a runtime knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    // Intl says no by throwing.
    return false;
  }
}

/** Minutes since midnight on the wall of that time zone. */
export function minuteOfDay(at: number, timeZone: string): number {
  const [hour = "0", minute = "0"] = formatIn(timeZone).format(at).split(":");
  return Number(hour) * 60 + Number(minute);
}

/** The next moment after `at` when the wall there shows this minute of a day; clocks that are put forward or back included. */
export function nextMinute(at: number, minute: number, timeZone: string): number {
  const whole = Math.floor(at / MINUTE) * MINUTE;
  const ahead = (minute - minuteOfDay(at, timeZone) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  const then = whole + ahead * MINUTE;
  const off = minute - minuteOfDay(then, timeZone);
  const shift = off > DAY_MINUTES / 2 ? off - DAY_MINUTES : off < -DAY_MINUTES / 2 ? off + DAY_MINUTES : off;
  const corrected = then + shift * MINUTE;
  return corrected > at ? corrected : then;
}
