import type { Action, Pending } from "../conversation/index.ts";
import type { Part } from "../reply/index.ts";

/** Something that can be chosen: by its place, by its label, or by what else is said for it. */
export interface Choice {
  label: string;
  /** Instead of the label, in lower case. */
  say?: string[];
  action: Action;
}

/** A question with its choices as they are shown, and as their answer is understood. */
export function putChoice(prompt: string, choices: readonly Choice[], now: Date): { part: Part; pending: Pending } {
  return {
    part: { kind: "choices", prompt, choices: choices.map(({ label }, at) => ({ say: String(at + 1), label })) },
    pending: {
      options: choices.map(({ label, say = [label.toLowerCase()], action }) => ({ say, action })),
      askedAt: now.getTime(),
    },
  };
}
