import { type DocumentKind, documentInText, readComplaint } from "../../../core/diagnosis/index.ts";
import type { Pending } from "../../conversation/index.ts";
import { readRegionQuestion } from "../../intent/region/index.ts";
import { type RegionPhrases, regionPhrases } from "../../phrases/regions.ts";
import type { Part } from "../../reply/index.ts";
import { awaitNumber, isComplaint } from "../diagnosis/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { sayChannels } from "./say-channels.ts";

const PAPERS: readonly (readonly [keyof RegionPhrases["papers"], DocumentKind])[] = [
  ["tax", "tax"],
  ["fixed", "fixed"],
  ["fiscal", "fiscal"],
  ["ticket", "tax"],
];

/** The number, or the kind of paper: either leads into the search for the cause. */
function goOn(context: SkillContext, organisation: string): SkillResult {
  const words = regionPhrases[context.language];
  const choices = PAPERS.map(([name], at) => ({ say: String(at + 1), label: words.papers[name] }));
  const options: Pending["options"] = PAPERS.map(([name, document]) => ({
    say: [words.papers[name].toLowerCase()],
    action: { kind: "paper", document },
  }));
  return {
    ...awaitNumber(context, organisation),
    parts: [{ kind: "choices", prompt: words.goOn, choices }],
    pending: { options, askedAt: context.now.getTime() },
  };
}

/** What was told beyond the region is followed by the diagnosis: which paper, what the platform said, when it was issued. */
function tellsMore(text: string, now: Date): boolean {
  const { message, answers, issuedOn, figure, qr } = readComplaint(text, [], now);
  const paper = isComplaint(text) && documentInText(text) !== undefined;
  return paper || Boolean(message ?? issuedOn ?? figure ?? qr) || Object.keys(answers).length > 0;
}

/** Says where the invoices of a region are looked up, and goes on from there; undefined where no region is asked about. */
export function considerRegion(context: SkillContext, organisation: string | undefined): SkillResult | undefined {
  const { message, language, now } = context;
  const asked = readRegionQuestion(message.text);
  if (!asked || tellsMore(message.text, now) || (message.overheard && !isComplaint(message.text))) return undefined;
  const parts: Part[] = sayChannels(asked.region, asked.kind, language);
  if (organisation === undefined)
    return { parts: [...parts, { kind: "text", text: regionPhrases[language].bindFirst }] };
  const next = goOn(context, organisation);
  return { ...next, parts: [...parts, ...next.parts], forEverybody: true };
}
