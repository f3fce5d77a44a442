import type { Database, Write } from "../database/index.ts";
import {
  countGap,
  type GapRow,
  gapsOf,
  insertVerdict,
  type VerdictCount,
  type VerdictRow,
  verdictsOf,
} from "../database/knowledge/index.ts";
import { fold } from "../language/index.ts";
import { GAP_CHARACTERS, GAPS_LISTED, VERDICTS_LISTED } from "../limits.ts";

export type Verdict = VerdictRow["verdict"];

/** Whether an article helped; `organisation` is '' where nobody is bound. */
export const recordVerdict = (organisation: string, article: string, verdict: Verdict, now: Date): Write =>
  insertVerdict({ organisation, article, verdict, at: now.getTime() });

// A question is kept to see what is missing, so whose invoice or account it was about is left out.
const LONG_FIGURE = /[0-9a-z]*\d{4}[0-9a-z]*/gu;

/** A question as it is counted: one spelling, no end marks, no numbers that could be somebody's. */
export const foldQuestion = (text: string): string =>
  fold(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(LONG_FIGURE, "#")
    .replace(/[\p{P}\s]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, GAP_CHARACTERS);

/** Counts a question that found no answer. */
export const recordGap = (organisation: string, question: string, now: Date): Write[] => {
  const folded = foldQuestion(question);
  return folded ? [countGap({ organisation, question: folded, at: now.getTime() })] : [];
};

export type Gap = GapRow;

/** What found no answer, the most asked first; of every organisation where none is named. */
export async function listGaps(database: Database, organisation: string | undefined): Promise<Gap[]> {
  const [rows] = await database.read(gapsOf(organisation, GAPS_LISTED));
  return rows;
}

export type { VerdictCount };

/** How often answers helped and did not, those that failed most first; of every organisation where none is named. */
export async function listVerdicts(database: Database, organisation: string | undefined): Promise<VerdictCount[]> {
  const [rows] = await database.read(verdictsOf(organisation, VERDICTS_LISTED));
  return rows;
}
