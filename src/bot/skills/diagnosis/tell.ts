import type { Case, Check, Diagnosis, QuestionId, RankedCause } from "../../../core/diagnosis/index.ts";
import { QUESTIONS } from "../../../core/diagnosis/index.ts";
import { addDays, formatMoney, shanghaiDate } from "../../../core/invoice/index.ts";
import { sayDate, sayTime } from "../../phrases/dates.ts";
import { causePhrases } from "../../phrases/diagnosis/causes.ts";
import { type Saying, sayCheck } from "../../phrases/diagnosis/checks.ts";
import { dialogPhrases } from "../../phrases/diagnosis/dialog.ts";
import { sayMessage } from "../../phrases/diagnosis/messages.ts";
import { questionPhrases, sayAnswer } from "../../phrases/diagnosis/questions.ts";
import { lookupPhrases } from "../../phrases/lookup.ts";

/** The invoice in a few characters: its last four digits. */
export const tailOf = ({ query }: Case, how: Saying): string => {
  const digits = query?.digits ?? "";
  if (digits.length < 4) return how.language === "en" ? dialogPhrases.en.thisInvoice : "";
  return how.language === "en" ? `…${digits.slice(-4)}` : ` …${digits.slice(-4)} `;
};

/** When to try again, as it is said: `明天（周五）10:00`. */
export function sayWhen(at: Date, { now, language }: Saying): string {
  const today = shanghaiDate(now);
  const date = shanghaiDate(at);
  const time = sayTime(at);
  if (date === today) return language === "en" ? `today at ${time}` : `今天 ${time} `;
  const said = sayDate(date, today, language);
  if (date === addDays(today, 1)) {
    return language === "en" ? `tomorrow, ${said}, at ${time}` : `明天${/（.+）/u.exec(said)?.[0] ?? ""}${time} `;
  }
  return language === "en" ? `on ${said} at ${time}` : `${said} ${time} `;
}

const TOLD_FIRST: ReadonlySet<string> = new Set([
  "form",
  "region",
  "year",
  "ledger",
  "neighbour",
  "source",
  "maintenance",
]);

/** Region and year reassure together, and prove nothing: that is said once. */
function joinBeginnings(checks: readonly Check[], how: Saying): string[] {
  const words = lookupPhrases[how.language];
  const starts = checks
    .filter(({ check, outcome }) => (check === "region" || check === "year") && outcome === "pass")
    .map((check) => sayCheck(check, how));
  return starts.length > 0 ? [`${words.startsLike(starts)}${words.notProof}`] : [];
}

/** What was looked at, in clauses: everything that failed, and of what passed what puts a mind at rest. */
export function sayChecks(checks: readonly Check[], how: Saying): string[] {
  const begins = (check: Check) => check.check === "region" || check.check === "year";
  const inLedger = checks.some(({ check, outcome }) => check === "ledger" && outcome === "pass");
  const said: string[] = [];
  for (const check of checks) {
    if (begins(check) && check.outcome === "pass") {
      if (check.check === "region" || !said.some((one) => one.includes(sayCheck(check, how)))) {
        const joined = joinBeginnings(checks, how);
        if (!said.includes(joined[0] ?? "")) said.push(...joined);
      }
      continue;
    }
    if (check.outcome === "pass" && !TOLD_FIRST.has(check.check)) continue;
    if (check.check === "neighbour" && check.outcome === "pass" && inLedger) continue;
    if (check.outcome === "unknown" && check.check !== "source") continue;
    const words = sayCheck(check, how);
    if (words) said.push(words);
  }
  return said;
}

/** What speaks for a cause, or against it, in clauses: checks as they saw it, answers as they were given. */
export function sayEvidence(
  { evidence }: RankedCause,
  diagnosis: Diagnosis,
  how: Saying,
  side: "for" | "against",
): string[] {
  const { checks } = diagnosis;
  const wanted = evidence.filter(({ points }) => (side === "for" ? points > 0 : points < -3));
  const said = wanted.flatMap(({ check, saw }) => {
    const found = checks.find((one) => one.check === check);
    if (found) return [sayCheck(found, how)];
    const { message } = diagnosis.facts.told;
    if (check === "message" && message) {
      const words = sayMessage(message, how.language);
      return [how.language === "en" ? `it says ${words}` : `提示${words}`];
    }
    if (check in QUESTIONS) {
      const question = check as QuestionId;
      const name = questionPhrases[how.language][question].name;
      return [dialogPhrases[how.language].said(name, sayAnswer(question, String(saw.answer), how.language))];
    }
    return [];
  });
  return [...new Set(said.filter(Boolean))];
}

/** The causes after the first that are worth a word. */
export const sayOthers = ({ causes }: Diagnosis, how: Saying): string[] =>
  causes
    .slice(1, 3)
    .filter(({ likelihood }) => likelihood >= 0.08)
    .map(({ cause, likelihood }) =>
      dialogPhrases[how.language].share(causePhrases[how.language][cause][0], likelihood),
    );

/** The invoice's total where the ledger knows it. */
export const saySum = ({ facts }: Diagnosis): string =>
  facts.invoice?.total === undefined ? "" : formatMoney(facts.invoice.total);
