import { endOfShanghaiDay, parseCalendarDate } from "../core/invoice/index.ts";
import { CliFailure } from "./command.ts";

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** A moment: ISO 8601 with its zone, a time in Asia/Shanghai without one, or a date, which means the end of that day. */
export function readMoment(text: string, option: string): Date {
  const said = text.trim();
  const dateOnly = !/[T:\s]/.test(said) ? parseCalendarDate(said) : undefined;
  if (dateOnly) return endOfShanghaiDay(dateOnly);
  const at = new Date(ZONED.test(said) ? said : `${said.replace(" ", "T")}+08:00`);
  if (!Number.isNaN(at.getTime())) return at;
  throw new CliFailure("bad_time", `${option} "${text}" 不是时间，写成 2026-11-20 或 2026-11-20T09:00:00+08:00。`);
}
