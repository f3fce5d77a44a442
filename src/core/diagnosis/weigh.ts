import type { Case } from "./case.ts";
import { CAUSES, type Cause } from "./causes.ts";
import type { Check } from "./check.ts";
import { RULES } from "./rules.ts";
import { statusSeen } from "./status-seen.ts";

/** One thing that speaks for a cause (more than 0) or against it, by how many doublings of its odds, and why. */
export interface Evidence {
  readonly check: string;
  readonly outcome: Check["outcome"];
  readonly saw: Readonly<Record<string, unknown>>;
  readonly points: number;
  readonly why: string;
}

export interface RankedCause {
  readonly cause: Cause;
  /** Its share of the odds of all causes, 0 to 1, in hundredths. */
  readonly likelihood: number;
  readonly evidence: readonly Evidence[];
}

/** Where a symptom does not make somebody think of a cause, this is where it starts. */
const UNTHOUGHT_OF = -3;
/** Less likely than this is not worth a word. */
const LEAST = 0.02;

interface Observation {
  readonly value: string;
  readonly outcome: Check["outcome"];
  readonly saw: Readonly<Record<string, unknown>>;
}

function observe(told: Case, checks: readonly Check[]): Map<string, Observation> {
  const observed = new Map<string, Observation>();
  for (const { check, outcome, saw } of checks) observed.set(check, { value: outcome, outcome, saw });
  for (const [question, answer] of Object.entries(told.answers)) {
    observed.set(question, { value: answer, outcome: "pass", saw: { answer } });
  }
  const { symptom = "not_found", message } = told;
  observed.set("symptom", { value: symptom, outcome: "pass", saw: { symptom } });
  if (told.suspects) observed.set("suspects", { value: told.suspects, outcome: "pass", saw: {} });
  const status = statusSeen(told);
  if (status) observed.set("seen_status", { value: status, outcome: "pass", saw: {} });
  if (message) observed.set("message", { value: message.id, outcome: "pass", saw: { ...message } });
  return observed;
}

/** The evidence that a rule finds, or undefined where what it asks for was not seen. */
function find(when: string, observed: Map<string, Observation>): { name: string; seen: Observation } | undefined {
  const [first = "", ...rest] = when.split("&");
  const [name = "", value] = first.split("=");
  const seen = observed.get(name);
  if (!seen || seen.value !== value) return undefined;
  const holds = rest.every((condition) => {
    const [key = "", wanted] = condition.split("=");
    return key in seen.saw ? String(seen.saw[key]) === wanted : observed.get(key)?.value === wanted;
  });
  return holds ? { name, seen } : undefined;
}

/** Ranks the causes: every rule that holds doubles or halves the odds of its cause as many times as it has points. */
export function weighCauses(told: Case, checks: readonly Check[]): RankedCause[] {
  const observed = observe(told, checks);
  const points = new Map<Cause, number>(CAUSES.map((cause) => [cause, UNTHOUGHT_OF]));
  const evidence = new Map<Cause, Evidence[]>(CAUSES.map((cause) => [cause, []]));
  for (const [cause, count, when, why] of RULES) {
    const found = find(when, observed);
    if (!found) continue;
    const { name, seen } = found;
    if (when === `symptom=${seen.value}`) points.set(cause, count);
    else {
      points.set(cause, (points.get(cause) ?? 0) + count);
      evidence.get(cause)?.push({ check: name, outcome: seen.outcome, saw: seen.saw, points: count, why });
    }
  }
  const odds = CAUSES.map((cause) => 2 ** (points.get(cause) ?? 0));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return CAUSES.map((cause, at) => ({
    cause,
    likelihood: Math.round(((odds[at] ?? 0) / all) * 100) / 100,
    evidence: evidence.get(cause) ?? [],
  }))
    .filter(({ likelihood }) => likelihood >= LEAST)
    .sort((a, b) => b.likelihood - a.likelihood);
}
