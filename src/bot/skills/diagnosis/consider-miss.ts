import { type Case, readComplaint } from "../../../core/diagnosis/index.ts";
import { type Action, readOrdinal } from "../../conversation/index.ts";
import { asksWhy, numbersInText } from "../../intent/index.ts";
import { missPhrases } from "../../phrases/diagnosis/misses.ts";
import { type Choice, putChoice } from "../put-choice.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { diagnoseMissing, type Missed, missing } from "./begin.ts";
import { handOver } from "./hand-over.ts";
import { readMove } from "./moves.ts";

/** A remark, not a new matter. */
const SHORT = 30;
const ASKS = /[?？吗呢]|哪|谁|几|多少|什么|有没有|列|找出/u;
const WHICH = /第[一二三四五六七八九十\d]+|\b(?:first|second|third|fourth|fifth)\b|(?<=\bnumber )\d{1,2}/iu;

const isMiss = (action: Action | undefined): action is Extract<Action, { kind: "diagnose" }> =>
  action?.kind === "diagnose";

/** The numbers that were just looked for and are not there, as long as nothing else was said. */
export const missedJustNow = ({ conversation: { pending } }: SkillContext): Missed[] =>
  (pending?.options ?? []).map(({ action }) => action).filter(isMiss);

/** The one that is called by its place in the list: why is the first one missing. */
function pointedAt({ conversation: { pending }, message: { text } }: SkillContext): Missed | undefined {
  const ordinal = readOrdinal(WHICH.exec(text)?.[0] ?? "");
  const action = ordinal === undefined ? undefined : pending?.options[ordinal - 1]?.action;
  return isMiss(action) ? action : undefined;
}

/** What a remark tells of an invoice that is spoken of: 昨天刚开的. */
export function toldBesides({ message: { text }, now }: SkillContext): Partial<Case> | undefined {
  if (text.length > SHORT || ASKS.test(text)) return undefined;
  const { symptom = "not_found", ...told } = readComplaint(text, [], now);
  return Object.keys(told.answers).length === 0 && !told.message ? undefined : { ...told, symptom };
}

function askWhich({ language, now }: SkillContext, misses: readonly Missed[]): SkillResult {
  const choices = misses.map(
    ({ query }): Choice => ({ label: query.typed, say: [query.typed], action: { kind: "diagnose", query } }),
  );
  const { part, pending } = putChoice(missPhrases[language].whichOne, choices, now);
  return { parts: [part], pending };
}

/** After a number was not found: whatever asks why, or tells more of it, begins the diagnosis; undefined otherwise. */
export async function considerMiss(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const { text } = context.message;
  const misses = missedJustNow(context);
  if (misses.length === 0 || numbersInText(text).length > 0) return undefined;
  const handed = readMove(text) === "human";
  const told = toldBesides(context);
  if (!handed && !told && !asksWhy(text)) return undefined;
  const missed = misses.length === 1 ? misses[0] : pointedAt(context);
  if (!missed) return askWhich(context, misses);
  const { query } = missed;
  if (handed) return handOver(context, organisation, missing(context, { query }, query.typed));
  return diagnoseMissing(context, organisation, missed, told);
}
