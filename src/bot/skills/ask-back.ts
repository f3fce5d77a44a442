import type { Intent } from "../intent/index.ts";
import { intentPhrases } from "../phrases/intents.ts";
import { type Choice, putChoice } from "./put-choice.ts";
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
  const choices: Choice[] = [
    ...between.map((intent) => ({ label: words.readings[intent], action: { kind: "meant", intent, text } as const })),
    { label: words.neither, action: { kind: "not_meant" } },
  ];
  const { part, pending } = putChoice(words.whichDoYouMean, choices, context.now);
  return { parts: [part], pending };
}
