import type { Checkup, ChosenPeriod, FoundKind, Period } from "../../../core/checkup/index.ts";
import { fen, formatMoney, shanghaiDate } from "../../../core/invoice/index.ts";
import { RED_LETTER_CLOCK } from "../../../core/limits.ts";
import type { Arrival } from "../../../core/source/index.ts";
import { checkupPhrases } from "../../phrases/checkup.ts";
import { sayDate, sayMoment, sayTime, sayWhole } from "../../phrases/dates.ts";
import { invoicePhrases } from "../../phrases/invoice.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";
import { inBrackets } from "../../phrases/punctuation.ts";
import { searchPhrases } from "../../phrases/search.ts";
import type { Language } from "../../reply/index.ts";

const money = (amount: number): string => formatMoney(fen(amount));

/** A period by its name, or by its first and last day. */
export const sayPeriod = ({ from, to }: Period, language: Language): string =>
  sayWhole(from, to, language) ?? searchPhrases[language].between(from, to);

/** What was looked at and what it comes to, in the first line. */
export function sayHead({ scope, seen, earlierSeen, any }: Checkup, language: Language): string {
  const words = checkupPhrases[language];
  const { directions } = invoicePhrases[language];
  const each = (["received", "issued", "unknown"] as const)
    .filter((one) => seen[one] > 0)
    .map((one) => (language === "en" ? `${seen[one]} ${directions[one]}` : `${directions[one]} ${seen[one]}`));
  return [
    words.seen(sayPeriod(scope, language), seen.received + seen.issued + seen.unknown, each),
    earlierSeen > 0 ? words.earlierSeen(earlierSeen) : "",
    any.count > 0 ? words.toSettle(any.count, money(any.tax), money(any.total)) : words.nothingFound,
  ].join("");
}

export const sayChosen = ({ filing, isAssumed, isPast }: ChosenPeriod, language: Language, now: Date): string =>
  checkupPhrases[language].chosen(sayDate(filing, shanghaiDate(now), language), isAssumed, isPast);

/** One finding: what, how many, what is at stake, and what to do. */
export function sayFound({ id, count, tax, total, redLetterSince }: FoundKind, language: Language, now: Date): string {
  const words = checkupPhrases[language];
  const { what, advice } = words.findings[id];
  const said = words.option(what, count, money(tax), money(total), advice);
  if (id !== "red_ours" || redLetterSince === undefined) return said;
  const until = new Date(redLetterSince + RED_LETTER_CLOCK);
  const day = sayDate(shanghaiDate(until), shanghaiDate(now), language);
  const moment = day.endsWith("）") ? `${day}${sayTime(until)}` : `${day} ${sayTime(until)}`;
  const clock = words.clock(moment, until <= now);
  return language === "en" ? `${said} ${clock}.` : `${said}${clock}。`;
}

/** What could not be told, and why. */
export function sayGaps({ gaps }: Checkup, language: Language): string[] {
  const words = checkupPhrases[language];
  const { axes } = invoicePhrases[language];
  const ofAxes = gaps.filter((gap) => "silent" in gap);
  const silent = ofAxes.filter((gap) => gap.silent === gap.of).map(({ about }) => about);
  const others = silent.filter((about) => about !== "usage").map((about) => axes[about]);
  const partly = ofAxes
    .filter((gap) => gap.silent < gap.of)
    .map(({ about, silent: count }) => ({ axis: axes[about], count }));
  const untold = gaps.flatMap((gap) => ("silent" in gap ? [] : [words.untold[gap.about]]));
  const said = [
    ...(silent.includes("usage") ? [words.noUsage] : []),
    ...(others.length > 0 ? [words.silent(others)] : []),
    ...(partly.length > 0 ? [words.partly(partly)] : []),
    ...untold,
  ];
  return said.length > 0 ? [words.gapsHead, ...said] : [];
}

/** What all of it rests on: each source as of when, and whether that covers the period. */
export function sayBasis(arrivals: readonly Arrival[], { to }: Period, language: Language, now: Date): string[] {
  const words = checkupPhrases[language];
  const [newest] = arrivals;
  if (!newest) return [words.noBasis];
  const { sources } = lookupPhrases[language];
  const each = arrivals.map(({ source, asOf }) =>
    inBrackets(sources[source] ?? source, sayMoment(asOf, now, language).trim(), language),
  );
  const today = shanghaiDate(now);
  const until = shanghaiDate(newest.asOf);
  const isOld = until < (to < today ? to : today);
  return [words.basis(each), ...(isOld ? [words.tooOld(sayDate(until, today, language))] : [])];
}
