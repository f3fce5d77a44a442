import { addDays, shanghaiDate, startOfShanghaiDay } from "../invoice/index.ts";
import { QUIET_FROM_HOUR, QUIET_UNTIL_HOUR } from "../limits.ts";
import type { Check } from "./check.ts";
import { REMEDIES, type RemedyId } from "./remedies.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MORNING_HOUR = 10;
/** Monthly returns are due about the 15th; data of offline issuers follow. */
const FILING_DAY = 16;

/** The first moment from `at` on at which somebody may be written to: not in the evening, not at night. */
export function whenAwake(at: Date): Date {
  const midnight = startOfShanghaiDay(shanghaiDate(at)).getTime();
  const hour = (at.getTime() - midnight) / HOUR;
  if (hour < QUIET_UNTIL_HOUR) return new Date(midnight + QUIET_UNTIL_HOUR * HOUR);
  if (hour >= QUIET_FROM_HOUR) return new Date(midnight + (24 + QUIET_UNTIL_HOUR) * HOUR);
  return at;
}

const morningIn = (now: Date, days: number): Date =>
  new Date(startOfShanghaiDay(addDays(shanghaiDate(now), days)).getTime() + MORNING_HOUR * HOUR);

function afterFiling(now: Date): Date {
  let days = 1;
  while (Number(shanghaiDate(morningIn(now, days)).slice(8)) !== FILING_DAY) days++;
  return morningIn(now, days);
}

/** When trying again makes sense, as a moment; undefined where time alone changes nothing, or it can be at once. */
export function tryAgainAt(remedy: RemedyId, checks: readonly Check[], now: Date): Date | undefined {
  const { again } = { again: undefined, ...REMEDIES[remedy] };
  const until = (name: "maintenance" | "red_letter"): Date | undefined => {
    const found = checks.find(({ check, outcome }) => check === name && outcome === "fail");
    const saw = found?.saw as { until?: number } | undefined;
    return saw?.until === undefined ? undefined : new Date(saw.until);
  };
  switch (again) {
    case "minutes":
      return new Date(now.getTime() + 10 * MINUTE);
    case "half_hour":
      return new Date(now.getTime() + 30 * MINUTE);
    case "tomorrow":
      return morningIn(now, 1);
    case "after_filing":
      return afterFiling(now);
    case "after_notice":
      return until("maintenance") ?? new Date(now.getTime() + 30 * MINUTE);
    case "after_form":
      return until("red_letter");
    default:
      return undefined;
  }
}
