import { checkNumber, type NumberCheck, shanghaiDate } from "../../core/invoice/index.ts";
import { NUMBER_LENGTH, type NumberQuery } from "../../core/search/index.ts";
import { lastArrivals } from "../../core/source/index.ts";
import { sayMoment } from "../phrases/dates.ts";
import { dialogPhrases } from "../phrases/diagnosis/dialog.ts";
import { type LookupPhrases, lookupPhrases } from "../phrases/lookup.ts";
import { type SkillContext, type SkillResult, text } from "./skill.ts";

const place = (words: LookupPhrases, check: Extract<NumberCheck, { check: "region" }>, zh: boolean): string => {
  const { region, digits } = check.saw;
  if (!region) return words.noRegion(digits);
  const name = zh ? region.zh : region.en;
  return region.certain ? words.region(name) : words.regionPerhaps(name);
};

/** What a number says about itself, in words; the reassuring ones are said not to prove anything. */
function sayChecks(checks: readonly NumberCheck[], words: LookupPhrases, zh: boolean): string[] {
  const starts: string[] = [];
  const said: string[] = [];
  for (const check of checks) {
    if (check.check === "length") {
      const { length, nearest, shape } = check.saw;
      if (check.outcome === "fail") said.push(words.length(length, nearest));
      else said.push(shape === "code_and_number" ? words.codeAndNumberOk : words.lengthOk(length));
    }
    if (check.check === "region") (check.outcome === "fail" ? said : starts).push(place(words, check, zh));
    if (check.check === "year") {
      const { year, age } = check.saw;
      if (check.outcome === "fail") said.push(year > 2020 ? words.yearAhead(year) : words.yearTooEarly(year));
      else if (age === "older") said.push(words.old(year));
      else starts.push(words.year(year));
    }
  }
  if (starts.length > 0) said.push(`${words.startsLike(starts)}${words.notProof}`);
  return said;
}

/** Says that there is no such invoice, what was looked at, and how fresh the ledger is. */
export async function notFound(context: SkillContext, organisation: string, query: NumberQuery): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = lookupPhrases[language];
  const zh = language === "zh-CN";
  const arrivals = await lastArrivals(database, organisation);
  // What the ledger holds is decided by the invoice list; a deduction list only adds to it.
  const newest = arrivals.find((arrival) => arrival.source === "etax_export") ?? arrivals[0];
  const checks = checkNumber(`${query.code}${query.digits}`, shanghaiDate(now));
  const said = [...sayChecks(checks, words, zh)];
  const stop = zh ? "。" : ". ";
  const facts = `${words.checked}${said.join(zh ? "；" : "; ")}${stop}${words.noneNear}`;
  const fresh = newest
    ? words.ledgerAsOf(sayMoment(newest.asOf, now, language), words.sources[newest.source] ?? newest.source)
    : words.ledgerEmpty;
  // Fewer digits than any number has are its last ones, and say nothing about themselves.
  const isTail = !query.code && query.digits.length < NUMBER_LENGTH;
  const none = isTail ? words.noneEnding(query.digits) : words.none(query.typed);
  const lines = newest ? [none, ...(isTail ? [] : [facts]), fresh, words.notFoundNext] : [none, fresh];
  const why = dialogPhrases[language].offerWhy;
  return {
    parts: [...lines, why].map(text),
    pending: {
      options: [{ say: [], action: { kind: "diagnose", query, checked: true } }],
      askedAt: now.getTime(),
    },
  };
}
