import { QUESTION_LIFETIME } from "../../core/limits.ts";
import { readChoice } from "../conversation/index.ts";
import type { Intent } from "../intent/index.ts";
import { intentPhrases } from "../phrases/intents.ts";
import { sayNone, showArticle } from "./answer-question.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";

export type Settled = { kind: "said"; result: SkillResult } | { kind: "meant"; intent: Intent; text: string };

const said = (result: SkillResult): Settled => ({ kind: "said", result });

/** Reads the answer to a question that needs no ledger: what was meant, or which article; undefined if none is open. */
export function settleQuestion(context: SkillContext): Settled | undefined {
  const { pending } = context.conversation;
  const { answers, text } = context.message;
  if (!pending || (answers !== undefined && answers !== pending.cause)) return undefined;
  if (context.now.getTime() - pending.askedAt > QUESTION_LIFETIME) return undefined;
  const reading = readChoice(text, pending);
  const action = reading.kind === "chosen" ? pending.options[reading.at]?.action : undefined;
  switch (action?.kind) {
    case "meant":
      return { kind: "meant", intent: action.intent, text: action.text };
    case "not_meant":
      return said(say(intentPhrases[context.language].neitherSaid));
    case "article":
      return said(showArticle(context, action.id));
    case "no_article":
      return said(sayNone(context, action.asked ?? ""));
    default:
      return undefined;
  }
}
