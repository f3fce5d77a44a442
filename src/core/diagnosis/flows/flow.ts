import type { QuestionId } from "../questions.ts";

/** Where an answer leads: another step, or the conclusion. */
export type Target = string;
export const CONCLUDE = "conclude";

/** One question; `next` where an answer leads elsewhere than all others do. */
export interface Step {
  readonly asks: QuestionId;
  readonly to: Target;
  readonly next?: Readonly<Record<string, Target>>;
}

/** Every flow of this build; raised whenever a step is renamed or goes. */
export const FLOW_VERSION = 2;

/** Where the steps of older versions are now. */
export const RENAMED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { "not_found.date": "not_found.issued_on", "missing.conditions": "missing.filter" },
};
