import type { Action } from "../conversation/index.ts";
import { basicPhrases } from "../phrases/basics.ts";
import { putChoice } from "./put-choice.ts";
import type { SkillContext, SkillResult } from "./skill.ts";

export const YES = ["是", "是的", "对", "对的", "嗯", "是这张", "就是这张", "yes", "y", "yeah", "yep", "yes, that one"];
export const NO = [
  "不是",
  "都不是",
  "不是这个",
  "不",
  "不对",
  "否",
  "没有",
  "no",
  "n",
  "nope",
  "neither",
  "none of these",
];

/** Puts a question that yes or no answers: a choice between one thing and none of them reads like a form. */
export function askYesOrNo({ language, now }: SkillContext, prompt: string, yes: Action, no: Action): SkillResult {
  const words = basicPhrases[language];
  const choices = [
    { label: words.yes, say: YES, action: yes },
    { label: words.no, say: NO, action: no },
  ];
  const { part, pending } = putChoice(prompt, choices, now);
  return { parts: [part], pending };
}
