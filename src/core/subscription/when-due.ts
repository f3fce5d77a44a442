import { ALERT_SETTLES } from "../limits.ts";
import { minuteOfDay, nextMinute } from "./local-time.ts";

export type Cadence = "each" | "hourly" | "daily";

export interface Pace {
  cadence: Cadence;
  /** In minutes after midnight. */
  dailyAt: number;
  timeZone: string;
}

/** When something noticed at `at` is told: soon (a change once it has settled), with the hour, or with the day. */
export function whenDue({ cadence, dailyAt, timeZone }: Pace, at: number, settles: boolean): number {
  if (cadence === "each") return settles ? at + ALERT_SETTLES : at;
  if (cadence === "daily") return nextMinute(at, dailyAt, timeZone);
  const hour = Math.floor(minuteOfDay(at, timeZone) / 60) + 1;
  return nextMinute(at, (hour % 24) * 60, timeZone);
}

export interface Rest {
  quietFrom: number;
  quietUntil: number;
  timeZone: string;
  mutedUntil: number;
}

function isQuiet({ quietFrom, quietUntil, timeZone }: Rest, at: number): boolean {
  if (quietFrom === quietUntil) return false;
  const now = minuteOfDay(at, timeZone);
  return quietFrom < quietUntil ? now >= quietFrom && now < quietUntil : now >= quietFrom || now < quietUntil;
}

/** The first moment from `at` on when a recipient may be told something. */
export function whenAwake(rest: Rest, at: number): number {
  const unmuted = Math.max(at, rest.mutedUntil);
  return isQuiet(rest, unmuted) ? nextMinute(unmuted, rest.quietUntil, rest.timeZone) : unmuted;
}
