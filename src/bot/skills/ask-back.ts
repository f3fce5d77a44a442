import type { Intent } from "../intent/index.ts";
import { intentPhrases } from "../phrases/intents.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";
import { askYesOrNo } from "./yes-or-no.ts";

/** Nobody chooses to have only said hello, or to have asked something else. */
const NO_CHOICE: ReadonlySet<Intent> = new Set(["smalltalk", "out_of_scope"]);

/** Puts the two likeliest readings as a choice; what was said is kept, so that nobody types it again. */
export function askBack(context: SkillContext, both: readonly Intent[]): SkillResult {
  const words = intentPhrases[context.language];
  const between = both.filter((intent) => !NO_CHOICE.has(intent));
  if (between.length === 0) return say(words.notAnswered);
  const { text } = context.message;
  const [only, another] = between;
  if (only && !another) {
    return askYesOrNo(
      context,
      words.isItThat(words.readings[only]),
      { kind: "meant", intent: only, text },
      { kind: "not_meant" },
    );
  }
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
