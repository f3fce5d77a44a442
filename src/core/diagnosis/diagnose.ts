import type { Database } from "../database/index.ts";
import type { Case } from "./case.ts";
import type { Check } from "./check.ts";
import { runChecks } from "./checks/index.ts";
import { chooseRemedies } from "./choose-remedies.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import { CONCLUDE, ENTRIES, nextStep, STEPS, type Target } from "./flows/index.ts";
import type { QuestionId } from "./questions.ts";
import type { RemedyId } from "./remedies.ts";
import { tryAgainAt } from "./try-again.ts";
import { type RankedCause, weighCauses } from "./weigh.ts";

/** What is known about a case: every check, the causes it leaves, what to ask next, and what to do. */
export interface Diagnosis {
  readonly facts: Facts;
  readonly checks: readonly Check[];
  readonly causes: readonly RankedCause[];
  /** The step that comes next. */
  readonly step: Target;
  /** What only a person can tell, where something is still worth asking. */
  readonly ask: QuestionId | undefined;
  /** What to try, in order. */
  readonly remedies: readonly RemedyId[];
  readonly again: Date | undefined;
}

/** Runs every check on a case and weighs what they saw; `from` is the step a dialog has come to, `asked` how many questions it took. */
export async function diagnose(
  database: Database,
  organisation: string,
  told: Case,
  now: Date,
  from: Target = ENTRIES[told.symptom ?? "unknown"],
  asked = 0,
): Promise<Diagnosis> {
  const facts = await gatherFacts(database, organisation, told, now);
  const checks = runChecks(facts);
  const causes = weighCauses(told, checks);
  const step = nextStep(from, facts, causes, asked);
  const [first] = causes;
  const remedies = first ? chooseRemedies(first.cause, checks, told.ours ?? facts.invoice?.direction === "issued") : [];
  const [remedy] = remedies;
  return {
    facts,
    checks,
    causes,
    step,
    ask: step === CONCLUDE ? undefined : STEPS[step]?.asks,
    remedies,
    again: remedy && tryAgainAt(remedy, checks, now),
  };
}
