import { type FindingId, foundIn } from "../../../core/checkup/index.ts";
import { basicPhrases } from "../../phrases/basics.ts";
import { checkupPhrases } from "../../phrases/checkup.ts";
import { currentListing, list } from "../search/index.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { sayPeriod } from "./say-checkup.ts";

/** The list of what one thing was found about, to be worked off. */
export async function openFinding(
  context: SkillContext,
  organisation: string,
  finding: FindingId,
): Promise<SkillResult> {
  const { language } = context;
  const checkup = currentListing(context)?.checkup;
  if (!checkup) return say(basicPhrases[language].questionIsOld);
  const words = checkupPhrases[language];
  const { what, advice } = words.findings[finding];
  const period = sayPeriod(checkup, language);
  const scope = { ...checkup, finding };
  const opened = await list(context, organisation, {
    filter: foundIn(scope),
    what: words.listOf(period, what),
    checkup: scope,
  });
  const stop = language === "en" ? "." : "。";
  return {
    ...opened,
    parts: [
      ...opened.parts,
      { kind: "text", text: `${advice}${stop}${language === "en" ? " " : ""}${words.back(period)}` },
    ],
  };
}
