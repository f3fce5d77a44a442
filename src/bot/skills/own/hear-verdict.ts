import { recordVerdict } from "../../../core/feedback/index.ts";
import { readVerdict } from "../../intent/own/index.ts";
import { rulePhrases } from "../../phrases/rules.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";

/** Notes whether the article that was just told helped; undefined where none was, or the message says something else. */
export function hearVerdict({ conversation, turn, message, language, now }: SkillContext): SkillResult | undefined {
  const article = conversation.answered;
  const verdict = article ? readVerdict(message.text) : undefined;
  if (!article || !verdict) return undefined;
  const organisation = turn.standing.organisation?.id ?? "";
  const writes = [recordVerdict(organisation, article, verdict, now)];
  // The related questions that the answer offered stay open.
  return { ...say(rulePhrases[language][verdict]), pending: conversation.pending, writes };
}
