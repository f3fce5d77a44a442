import type { Case } from "../case.ts";
import { CONCLUDE, FLOW_VERSION, RENAMED, type Target } from "./flow.ts";
import { ENTRIES, STEPS } from "./steps.ts";

const exists = (step: Target): boolean => step === CONCLUDE || step in STEPS;

/** The step of this build for one that an older build stored: itself, what it is called now, or the nearest before it. */
export function resumeAt(
  step: Target,
  version: number,
  path: readonly Target[],
  told: Case,
): { step: Target; changed: boolean } {
  const today = (old: Target): Target => {
    let name = old;
    for (let at = version; at < FLOW_VERSION; at++) name = RENAMED[at]?.[name] ?? name;
    return name;
  };
  const now = today(step);
  if (exists(now)) return { step: now, changed: now !== step };
  const nearest = path.map(today).filter(exists).pop();
  return { step: nearest ?? ENTRIES[told.symptom ?? "unknown"], changed: true };
}
