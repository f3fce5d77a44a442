import type { Intent } from "../intent/index.ts";
import { intentPhrases } from "../phrases/intents.ts";
import type { SkillContext, SkillResult } from "./skill.ts";

/** Puts the two likeliest readings as a choice; what was said is kept, so that nobody types it again. */
export function askBack(context: SkillContext, between: readonly Intent[]): SkillResult {
  const words = intentPhrases[context.language];
  const { text } = context.message;
  const labels = [...between.map((intent) => words.readings[intent]), words.neither];
  return {
    parts: [
      {
        kind: "choices",
        prompt: words.whichDoYouMean,
        choices: labels.map((label, at) => ({ say: String(at + 1), label })),
      },
    ],
    pending: {
      options: [
        ...between.map((intent) => ({
          say: [words.readings[intent].toLowerCase()],
          action: { kind: "meant", intent, text } as const,
        })),
        { say: [words.neither.toLowerCase()], action: { kind: "not_meant" } as const },
      ],
      askedAt: context.now.getTime(),
    },
  };
}
