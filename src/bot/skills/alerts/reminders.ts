import { cancelReminder, type DueReminder, listReminders } from "../../../core/diagnosis/index.ts";
import { shanghaiDate } from "../../../core/invoice/index.ts";
import { sayDate, sayTime } from "../../phrases/dates.ts";
import { reminderPhrases } from "../../phrases/reminders.ts";
import { openWaiting, tailOf } from "../diagnosis/index.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";

/** A reminder that was promised to whoever speaks, and how it is called. */
export interface Promised {
  reminder: DueReminder;
  words: string;
}

function sayReminder(reminder: DueReminder, number: number, { language, now }: SkillContext): string {
  const words = reminderPhrases[language];
  const { told, what } = openWaiting(reminder.facts);
  if (reminder.kind === "notice") return words.over(number, what ?? "");
  const at = new Date(reminder.dueAt);
  const when = `${sayDate(shanghaiDate(at), shanghaiDate(now), language)} ${sayTime(at)}`;
  return words.again(number, when, told.query ? tailOf(told, { language, now }).trim() : "");
}

/** What was promised to whoever speaks here, the soonest first. */
export async function promisedHere(context: SkillContext, organisation: string): Promise<Promised[]> {
  const { channel, place, person } = context.turn.key;
  const reminders = await listReminders(context.database, { organisation, channel, place, person });
  return reminders.map((reminder, at) => ({ reminder, words: sayReminder(reminder, at + 1, context) }));
}

/** The list of them, with how to end one; nothing where there is none. */
export const sayPromised = (promised: readonly Promised[], { language }: SkillContext): string[] =>
  promised.length === 0 ? [] : [reminderPhrases[language].head, ...promised.map(({ words }) => words)];

/** 取消提醒 1: what was promised is not said. */
export async function endReminder(context: SkillContext, organisation: string, number: number): Promise<SkillResult> {
  const words = reminderPhrases[context.language];
  const one = (await promisedHere(context, organisation))[number - 1];
  if (!one) return say(words.noSuch);
  return { ...say(words.ended(one.words)), writes: cancelReminder(one.reminder) };
}

/** Where everything is ended, what was promised is too. */
export async function withoutPromised(
  context: SkillContext,
  organisation: string,
  result: SkillResult,
): Promise<SkillResult> {
  const promised = await promisedHere(context, organisation);
  if (promised.length === 0) return result;
  const ended = say(reminderPhrases[context.language].allEnded(promised.length));
  return {
    ...result,
    parts: result.writes ? [...result.parts, ...ended.parts] : ended.parts,
    writes: [...(result.writes ?? []), ...promised.flatMap(({ reminder }) => cancelReminder(reminder))],
  };
}
