import { html } from "hono/html";
import { type Language, webPhrases } from "../../bot/index.ts";
import type { Html } from "./html.ts";

const ZONE = "Asia/Shanghai";
const DAY = 24 * 60 * 60 * 1000;

const format = (at: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(at);

/** The calendar day in Beijing, such as `2026-11-20`. */
export const dayOf = (at: number): string => format(at, "en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });

/** The time of day in Beijing. */
export const renderTime = (at: number, language: Language): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${format(at, language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}</time>`;

/** What a day is called above its messages. */
export function nameDay(at: number, now: number, language: Language): string {
  if (dayOf(at) === dayOf(now)) return webPhrases[language].today;
  if (dayOf(at) === dayOf(now - DAY)) return webPhrases[language].yesterday;
  const year = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4) ? undefined : "numeric";
  return format(at, language, { year, month: "long", day: "numeric", weekday: "short" });
}
