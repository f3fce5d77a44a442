// How a rule is asked of the database stays inside: outside, a finding is its name, its gravity and a filter for its list.
export { type Checkup, checkUp, type FoundKind, type Gap } from "./check-up.ts";
export { type ChosenPeriod, choosePeriod, type Period } from "./choose-period.ts";
export { type FindingId, type Ours, RULES, type Rule } from "./findings.ts";
export { findingsOf } from "./findings-of.ts";
export { type CheckupScope, foundIn } from "./scope.ts";
