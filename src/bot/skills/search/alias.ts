import { dropAlias, findCompanies, listAliases, setAlias } from "../../../core/company/index.ts";
import { markPhrases } from "../../phrases/marks.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { personOf } from "./search-context.ts";

/** Below this a name in the ledger is only similar. */
const SAME = 0.9;

/** From now on a name stands for a company, for everybody in the organisation. */
export async function alias(
  context: SkillContext,
  organisation: string,
  wish: { alias: string; name: string },
): Promise<SkillResult> {
  const { database, language, now, turn } = context;
  const words = markPhrases[language];
  if (turn.standing.role !== "admin") return say(words.onlyAdmins);
  const naming = { organisation, by: personOf(context), now };
  const { outcome, writes } = setAlias(naming, wish.alias, wish.name);
  if (outcome.kind === "unusable") return say(words.aliasUnusable);
  const [match] = await findCompanies(database, organisation, outcome.name, 1);
  const matching = match && match.score >= SAME ? match.name : undefined;
  return { ...say(words.aliasSet(outcome.alias, outcome.name, matching)), writes };
}

/** Forgets what a name stood for. */
export function forgetAlias(context: SkillContext, organisation: string, name: string): SkillResult {
  const words = markPhrases[context.language];
  if (context.turn.standing.role !== "admin") return say(words.onlyAdmins);
  return { ...say(words.aliasDropped(name)), writes: dropAlias(organisation, name) };
}

/** What the organisation calls whom. */
export async function aliases({ database, language }: SkillContext, organisation: string): Promise<SkillResult> {
  const all = await listAliases(database, organisation);
  const words = markPhrases[language];
  return say(all.length > 0 ? words.aliases(all.map((one) => `${one.alias} = ${one.name}`)) : words.noAliases);
}
