import { type Diagnosis, diagnose, QUESTIONS, type RemedyId } from "../../../core/diagnosis/index.ts";
import type { Database } from "../../../core/turn/index.ts";
import { languageOf } from "../../intent/index.ts";
import type { Saying } from "../../phrases/diagnosis/checks.ts";
import { questionPhrases } from "../../phrases/diagnosis/questions.ts";
import { remedyPhrases } from "../../phrases/diagnosis/remedies.ts";
import type { Language } from "../../reply/index.ts";
import { caseOf } from "./begin.ts";
import { sayConclusion } from "./say-conclusion.ts";

/** A diagnosis of one text, without a conversation: as plain data, and in words. */
export interface SpokenDiagnosis {
  causes: { cause: string; likelihood: number; evidence: { check: string; outcome: string; saw: unknown }[] }[];
  ask: { question: string; text: string; choices: string[] } | null;
  action: { remedy: RemedyId; text: string; steps: string[]; tryAgain: string | null } | null;
  words: string;
}

const evidenceOf = ({ causes }: Diagnosis): SpokenDiagnosis["causes"] =>
  causes.map(({ cause, likelihood, evidence }) => ({
    cause,
    likelihood,
    evidence: evidence.map(({ check, outcome, saw }) => ({ check, outcome, saw })),
  }));

function askOf({ ask }: Diagnosis, language: Language): SpokenDiagnosis["ask"] {
  if (ask === undefined) return null;
  return { question: ask, text: questionPhrases[language][ask].ask, choices: [...QUESTIONS[ask].answers] };
}

function actionOf({ remedies, again }: Diagnosis, language: Language): SpokenDiagnosis["action"] {
  const [remedy] = remedies;
  if (!remedy) return null;
  const [text, ...steps] = remedyPhrases[language][remedy];
  return { remedy, text, steps, tryAgain: again?.toISOString() ?? null };
}

/** Finds the causes of what a text complains of, in one organisation's ledger. */
export async function diagnoseText(
  database: Database,
  organisation: string,
  text: string,
  now: Date,
): Promise<SpokenDiagnosis> {
  const language = languageOf(text, undefined);
  const diagnosis = await diagnose(database, organisation, caseOf(text, now, ""), now);
  const how: Saying = { language, now };
  const ask = askOf(diagnosis, language);
  const lines = [...sayConclusion(diagnosis, how), ...(ask ? [ask.text] : [])];
  return { causes: evidenceOf(diagnosis), ask, action: actionOf(diagnosis, language), words: lines.join("\n") };
}
