import { addDays, shanghaiDate, startOfShanghaiDay, weekday } from "../../../core/invoice/index.ts";
import { QUIET_FROM_HOUR, QUIET_UNTIL_HOUR } from "../../../core/limits.ts";
import type { RestWish } from "../../../core/subscription/index.ts";
import { CLOCK, readClock } from "./read-clock.ts";

/** How a place wants to be left in peace, or that this was not understood. */
export type RestCommand = { kind: "rest"; wish: RestWish } | { kind: "rest_unclear" };

const UNMUTE = /^(?:(?:取消|关闭|解除|结束)免打扰|恢复(?:提醒|推送|通知)?|继续提醒|unmute|mute off)$/iu;
const MUTE =
  /^(?:免打扰|静音|先别再?(?:给我)?(?:提醒|叫|发|推送?)(?:提醒|通知|消息)?我?了?|mute|snooze|do not disturb|dnd)\s*[:：]?\s*(.*)$/isu;
const NO_QUIET = /^(?:(?:取消|关闭|不要)安静时(?:间|段)|quiet(?: hours)? off|no quiet(?: hours)?)$/iu;
const QUIET = new RegExp(
  `^(?:安静时(?:间|段)|(?:每天)?|quiet(?: hours)?(?: from)?)\\s*[:：]?\\s*(${CLOCK})\\s*(?:到|至|-|~|—|–|to|until)\\s*(?:第二天|次日)?(${CLOCK})\\s*(别打扰|不打扰|免打扰|别提醒|别叫我|安静)?$`,
  "iu",
);
/** 晚上别打扰我: every night, from when people stop working. */
const NIGHTS =
  /^(?:请|麻烦)?(?:每天)?(?:晚上|夜里|夜间|半夜|下班后|下班以后)(?:都|就)?(?:请)?(?:别|不要|勿)再?(?:给我)?(?:打扰|吵|提醒|发|叫|推送?)(?:我|我们)?(?:提醒|通知|消息)?了?$|^(?:please )?(?:do not|don'?t|never) (?:disturb|bother|alert|notify|message|write to)(?: me| us)? (?:at night|in the evenings?|after work|after hours)$/iu;
/** 今晚别发了: only this once. */
const TONIGHT =
  /^(?:今晚|今天晚上|今天)(?:先|就)?(?:别|不要)再?(?:给我)?(?:打扰|提醒|发|叫|推送?)(?:我|我们)?(?:提醒|通知|消息)?了?$|^(?:nothing|no (?:more )?alerts) (?:tonight|today)$/iu;
/** A time that has not come yet cannot be rested in: it is asked until when. */
const LATER =
  /^(?:明天|后天|这两天|这几天|最近|下?(?:周|星期)[一二三四五六日天末]?)(?:上午|下午|早上|晚上|全天)?(?:先|都|就)?(?:别|不要)再?(?:给我)?(?:打扰|提醒|发|叫|推送?)(?:我|我们)?(?:提醒|通知|消息)?了?$/u;
const WEEKEND = /^(?:(?:for |over )?(?:the |this )?weekend|这?个?周末)$/iu;
const ZONE = /^(?:时区|時區|time ?zone)\s*[:：]?\s*([\w+-]+(?:\/[\w+-]+){0,2})$/iu;

const MINUTE = 60_000;
const UNITS: [RegExp, number][] = [
  [/^(?:分钟|分|min(?:ute)?s?|m)$/iu, MINUTE],
  [/^(?:个?小时|个?钟头|h(?:our)?s?|hrs?)$/iu, 60 * MINUTE],
  [/^(?:天|日|days?|d)$/iu, 24 * 60 * MINUTE],
  [/^(?:周|个?星期|weeks?|w)$/iu, 7 * 24 * 60 * MINUTE],
];
const SPELT: Record<string, number> = {
  半: 0.5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  an: 1,
  a: 1,
  one: 1,
  two: 2,
};
const SPAN = /^(?:for\s+)?(\d{1,4}(?:\.5)?|[半一两二三四五六七]|an?|one|two)\s*(个?半)?\s*([\p{L}]+)$/iu;
const DAYS = "日一二三四五六";
const ENGLISH_DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** Where only a day is named, it begins with work. */
const MORNING = 9 * 60;

function spanOf(text: string): number | undefined {
  const [, count = "", , unit = ""] = SPAN.exec(text) ?? [];
  const length = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const times = SPELT[count.toLowerCase()] ?? Number(count);
  return length && times > 0 ? times * length : undefined;
}

/** How many days ahead a word names, or undefined. */
function daysAhead(text: string, now: Date): number | undefined {
  if (/^(?:明天|明早|明日|tomorrow)/iu.test(text)) return 1;
  if (/^(?:后天|the day after tomorrow)/iu.test(text)) return 2;
  if (/^(?:今晚|今天|today|tonight)/iu.test(text)) return 0;
  const today = weekday(shanghaiDate(now));
  const chinese = /^(?:下)?(?:周|星期|礼拜)([日天一二三四五六])/u.exec(text)?.[1]?.replace("天", "日");
  const english = /^(?:next )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)/iu.exec(text)?.[1];
  const wanted = chinese ? DAYS.indexOf(chinese) : english ? ENGLISH_DAYS.indexOf(english.toLowerCase()) : -1;
  return wanted < 0 ? undefined : (wanted - today + 7) % 7 || 7;
}

function momentOf(text: string, now: Date): Date | undefined {
  const until = text.replace(/^(?:到|至|until|till|to)\s*/iu, "").replace(/(?:为止|之前|前|再说)$/u, "");
  const days = daysAhead(until, now);
  const clock = new RegExp(`(${CLOCK})$`, "iu").exec(until)?.[1];
  const minute = clock ? readClock(clock) : undefined;
  if (days === undefined && (minute === undefined || clock?.length !== until.length)) return undefined;
  const day = startOfShanghaiDay(addDays(shanghaiDate(now), days ?? 0)).getTime();
  const at = day + (minute ?? MORNING) * MINUTE;
  return new Date(at > now.getTime() ? at : at + 24 * 60 * MINUTE);
}

/** Reads when alerts are to rest: for a while, until a moment, or every night. */
export function readRest(said: string, now: Date): RestCommand | undefined {
  if (UNMUTE.test(said)) return { kind: "rest", wish: { kind: "unmute" } };
  if (NO_QUIET.test(said)) return { kind: "rest", wish: { kind: "no_quiet" } };
  const zone = ZONE.exec(said)?.[1];
  if (zone) return { kind: "rest", wish: { kind: "time_zone", name: zone } };
  const quiet = QUIET.exec(said);
  // Two times alone may be anything; with a word for it they are hours of quiet.
  if (quiet?.[1] && quiet[2] && (quiet[3] || /^(?:安静|quiet)/iu.test(said))) {
    const [from, until] = [readClock(quiet[1]), readClock(quiet[2])];
    if (from !== undefined && until !== undefined) return { kind: "rest", wish: { kind: "quiet", from, until } };
  }
  if (NIGHTS.test(said))
    return { kind: "rest", wish: { kind: "quiet", from: QUIET_FROM_HOUR * 60, until: QUIET_UNTIL_HOUR * 60 } };
  if (LATER.test(said)) return { kind: "rest_unclear" };
  const mute = MUTE.exec(TONIGHT.test(said) ? "免打扰 到明天 9:00" : said);
  if (!mute) return undefined;
  const named = mute[1]?.trim() || "1小时";
  const wanted = WEEKEND.test(named) ? "到周一" : named;
  const span = spanOf(wanted);
  const until = span === undefined ? momentOf(wanted, now) : new Date(now.getTime() + span);
  return until ? { kind: "rest", wish: { kind: "mute", until } } : { kind: "rest_unclear" };
}
