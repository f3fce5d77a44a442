import { shanghaiDate } from "../../../core/invoice/index.ts";
import { MESSAGE_CHARACTERS } from "../../../core/limits.ts";
import { readCommand, understand } from "../../intent/index.ts";
import { type LinkMessage, readLinkMessage } from "../../intent/link/index.ts";
import { linkPhrases } from "../../phrases/links.ts";
import { beginDiagnosis, interrupted, isComplaint } from "../diagnosis/index.ts";
import { lookUp } from "../look-up.ts";
import { type SkillContext, type SkillResult, text, withText } from "../skill.ts";
import { sayLinks } from "./say-links.ts";

/** Above this, a message is plainly about something else than the unknown host that it mentions. */
const CLEAR = 0.85;
const OTHER_WISHES: ReadonlySet<string> = new Set([
  "knowledge",
  "diagnose",
  "verify",
  "subscribe",
  "unsubscribe",
  "handoff",
  "batch",
  "list_mine",
  "status",
  "lookup",
  "lookup_without_number",
]);

function isAboutElse(said: LinkMessage, { message, now }: SkillContext): boolean {
  if (readCommand(message.text)) return true;
  // Whoever pastes a whole address shows it; without an invoice's number there is nothing else to look into.
  const isPasted = said.judgements[0].link.scheme.startsWith("http");
  if (isComplaint(said.rest)) return !isPasted || said.numbers.length > 0;
  const { wish, confidence } = understand(said.rest, { today: shanghaiDate(now) });
  return OTHER_WISHES.has(wish.kind) && confidence >= CLEAR;
}

/** Whether the address is what the message is about; a bad one always is. */
function isToBeJudged(said: LinkMessage, context: SkillContext): boolean {
  const { judgements, asks, announces, isBare, demands, numbers } = said;
  const [{ verdict, reasons }] = judgements;
  if (asks) return true;
  const complains = isComplaint(said.rest) || isComplaint(context.message.text);
  if (verdict === "official") return !complains && (announces || isBare);
  if (verdict === "careful") return !complains || announces;
  if (verdict === "issuer") return !complains && (announces || isBare || numbers.length > 0);
  if (verdict === "unknown") {
    return announces || isBare || demands.length > 0 || reasons.length > 0 || !isAboutElse(said, context);
  }
  return true;
}

/** The rest of the message: an invoice is looked up as well, and a complaint about one is followed. */
async function goOn(said: LinkMessage, context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const meant = withText(context, said.rest);
  const hasNumber = said.numbers.length > 0;
  if (hasNumber && isComplaint(said.rest) && !said.announces) return beginDiagnosis(meant, organisation);
  return hasNumber ? lookUp(meant, organisation, [...said.numbers]) : undefined;
}

/** Judges the addresses in a message before anything else reads it; undefined where it is not about them. */
export async function considerLink(
  context: SkillContext,
  organisation: string | undefined,
): Promise<SkillResult | undefined> {
  const { language, message } = context;
  if (message.overheard) return undefined;
  // What could not be seen was taken out of the text, and is what an imitation is made of.
  const said = readLinkMessage((message.written ?? message.text).slice(0, MESSAGE_CHARACTERS));
  if (!said || !isToBeJudged(said, context)) return undefined;
  const words = linkPhrases[language];
  const parts = sayLinks(said.judgements, language);
  const found = organisation ? await goOn(said, context, organisation) : undefined;
  if (found) return interrupted(context, { ...found, parts: [...parts, text(words.numberToo), ...found.parts] });
  const isOfficial = said.judgements[0].verdict === "official";
  const offer = isOfficial ? [] : [text(organisation ? words.sendNumber : words.checkThere)];
  return interrupted(context, { parts: [...parts, ...offer], forEverybody: true });
}
