import { type CalendarDate, shanghaiDate } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import type { Due } from "../../core/subscription/index.ts";
import { alertPhrases } from "../phrases/alerts.ts";
import { sayDate, sayTime } from "../phrases/dates.ts";
import type { Choice, Language, Part, Reply } from "../reply/index.ts";
import {
  colourOf,
  sayAdvice,
  sayHeadline,
  sayNumber,
  sayValue,
  sayWhen,
  sayWhich,
  type Telling,
} from "../skills/alerts/index.ts";
import type { Item } from "./coalesce.ts";
import { eventOf } from "./event-of.ts";

const HOUR = 3_600_000;

const MOST_STEPS = 4;

/** Every alert can be looked into, silenced and ended; each choice says so in full, whenever it is taken. */
export function choicesOf(number: number, language: Language, invoice?: LedgerInvoice, open?: Choice): Part {
  const { choices, says } = alertPhrases[language];
  const details = invoice && { say: says.details(sayNumber(invoice.identity)), label: choices.details };
  return {
    kind: "choices",
    prompt: "",
    inWords: true,
    choices: [
      ...(details ? [details] : []),
      ...(open ? [open] : []),
      { say: says.mute, label: choices.mute },
      { say: says.unsubscribe(number), label: choices.unsubscribe },
    ],
  };
}

const joined = (sentences: readonly string[], language: Language): string =>
  sentences.filter(Boolean).join(language === "zh-CN" ? "" : " ");

function span(ms: number, language: Language): string {
  const words = alertPhrases[language];
  if (ms >= 24 * HOUR) return words.days(Math.round(ms / (24 * HOUR)));
  return ms >= HOUR ? words.hours(Math.round(ms / HOUR)) : words.minutes(Math.round(ms / 60_000));
}

/** What an item says in its one line and beneath it. */
export function wordsOf(item: Item, told: Due["told"], telling: Telling): { title: string; line: string } {
  const { language, now } = telling;
  const words = alertPhrases[language];
  if (item.kind === "change") {
    const { change, steps } = item;
    const { axis, invoice } = change;
    const before = told.filter((row) => row.invoice === invoice.id && row.axis === axis).slice(-MOST_STEPS);
    const path = [...before.flatMap((row) => [row.fromValue, row.toValue]), ...steps];
    const walked = path.filter((value, at) => value !== path[at - 1]).map((value) => sayValue(axis, value, language));
    const line = [
      walked.length > 2
        ? words.history(walked)
        : words.before(sayValue(axis, change.from, language).toLowerCase(), sayWhen(change.asOf, telling)),
      ...sayAdvice(change, language),
    ];
    return { title: sayHeadline(change, language), line: joined(line, language) };
  }
  const { about, invoiceNow } = item.alert;
  if (item.kind === "red_letter" && invoiceNow) {
    const left = words.hoursLeft(Math.max(1, Math.round((about.asOf - now.getTime()) / HOUR)));
    const ends = new Date(about.asOf);
    const until = `${sayDate(shanghaiDate(ends), shanghaiDate(now), language)} ${sayTime(ends)} `;
    const party = invoiceNow.statuses.red_letter?.value === "awaiting_seller" ? "seller" : "buyer";
    const which = sayWhich(invoiceNow, language);
    return { title: `${words.redLetterTitle(left)} · ${which}`, line: words.redLetter(party, until.trimEnd()) };
  }
  if (item.kind === "date") {
    const date = sayDate(about.toValue as CalendarDate, shanghaiDate(now), language);
    const say = about.subject === "filing" ? words.filing : words.settlement;
    return { title: say(Number(about.fromValue), date), line: "" };
  }
  const last = sayWhen(about.asOf, telling).trim();
  const every = span(Number(about.fromValue), language);
  return { title: words.sourceLate(about.subject, every, last), line: words.sourceLateNext };
}

export const colourOfItem = (item: Item) => (item.kind === "change" ? colourOf(item.change) : "yellow");

export const invoiceOf = (item: Item): LedgerInvoice | undefined =>
  item.kind === "change" ? item.change.invoice : item.alert.invoiceNow;

/** A whole message: how it stands, what it was, what to do, and what else the reader can do. */
export function writeAlert(item: Item, told: Due["told"], telling: Telling): Reply {
  const { language } = telling;
  const { title, line } = wordsOf(item, told, telling);
  const card: Part = { kind: "facts", title, colour: colourOfItem(item), facts: [], lines: line ? [line] : [] };
  return {
    language,
    parts: [card, choicesOf(item.number, language, invoiceOf(item))],
    events: item.alerts.map(eventOf),
  };
}

/** A short line beneath a message that shows the latest itself. */
export function writeUpdate(item: Item, telling: Telling): Reply {
  const { language } = telling;
  const text =
    item.kind === "change"
      ? joined(
          [
            alertPhrases[language].nowIs(
              sayValue(item.change.axis, item.change.to, language),
              sayWhen(item.change.asOf, telling).trim(),
            ),
            ...sayAdvice(item.change, language).slice(0, 1),
          ],
          language,
        )
      : wordsOf(item, [], telling).title;
  return { language, parts: [{ kind: "text", text }] };
}
