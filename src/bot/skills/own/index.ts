import type { SkillContext, SkillResult } from "../skill.ts";
import { hearVerdict } from "./hear-verdict.ts";
import { considerDetails } from "./invoice-details.ts";
import { considerRules } from "./keep-rules.ts";

/** Answers what is said in fixed words about the organisation itself, or about the answer before; undefined otherwise. */
export const considerOwn = async (context: SkillContext): Promise<SkillResult | undefined> =>
  (await considerDetails(context)) ?? (await considerRules(context)) ?? hearVerdict(context);

export { ownArticles } from "./find-own.ts";
