import { shanghaiDate } from "../../../core/invoice/index.ts";
import {
  lastTold,
  listSubscriptions,
  type RecipientKey,
  type RestWish,
  setFilingDate,
  setRest,
  type UnsubscribeWish,
  unsubscribe,
} from "../../../core/subscription/index.ts";
import { namesNothing, readAlertWish } from "../../intent/alerts/index.ts";
import { sayDate, sayTime } from "../../phrases/dates.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import type { Language } from "../../reply/index.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { elsewhere } from "./elsewhere.ts";
import { placeOf, speakerOf } from "./place-of.ts";
import { promisedHere, sayPromised, withoutPromised } from "./reminders.ts";
import { resolveWish } from "./resolve-wish.ts";
import { sayCadence, sayFilter, sayMinute } from "./say-filter.ts";

/** A moment ahead, by its day where that is not today. */
function sayUntil(at: Date, now: Date, language: Language): string {
  const [date, today] = [shanghaiDate(at), shanghaiDate(now)];
  return date === today ? sayTime(at) : `${sayDate(date, today, language)} ${sayTime(at)}`.replace("） ", "）");
}

/** What this place hears of: true, in pages, and however many there are. */
export async function listAlerts(context: SkillContext, organisation: string, page: number): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = subscriptionPhrases[language];
  const listed = await listSubscriptions(database, placeOf(context, organisation), page);
  const { subscriptions, total, pages, recipient } = listed;
  const muted = recipient && recipient.mutedUntil > now.getTime() ? new Date(recipient.mutedUntil) : undefined;
  const promised = sayPromised(await promisedHere(context, organisation), context);
  if (total === 0) return say(promised.length > 0 ? promised.join("\n") : words.listEmpty);
  const items = subscriptions.map((one) =>
    words.listItem(one.number, sayFilter(one.filter, language), sayCadence(one, language)),
  );
  const after = [
    ...(recipient && recipient.quietFrom !== recipient.quietUntil
      ? [words.quietHours(sayMinute(recipient.quietFrom), sayMinute(recipient.quietUntil))]
      : []),
    ...(muted ? [words.listMuted(sayUntil(muted, now, language))] : []),
    ...(listed.page < pages ? [words.listNext(listed.page + 1)] : []),
    ...promised,
  ];
  return {
    parts: [
      { kind: "text", text: words.listHead(total, listed.page, pages) },
      { kind: "list", items },
      ...(after.length > 0 ? [{ kind: "text", text: after.join("\n") } as const] : []),
    ],
  };
}

async function end(
  context: SkillContext,
  organisation: string,
  wish: UnsubscribeWish,
  key: RecipientKey = placeOf(context, organisation),
): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = subscriptionPhrases[language];
  const { outcome, writes } = await unsubscribe(database, key, wish, now);
  if (outcome.kind === "no_such") return say(words.noSuch(outcome.left));
  const ended = outcome.ended.slice(0, 5).map((one) => sayFilter(one.filter, language));
  return { ...say(words.ended(outcome.ended.length > 5 ? [...ended, "…"] : ended, outcome.left)), writes };
}

export const endNumber = (context: SkillContext, organisation: string, number: number): Promise<SkillResult> =>
  end(context, organisation, { kind: "number", number });

export const endAll = async (context: SkillContext, organisation: string): Promise<SkillResult> =>
  withoutPromised(context, organisation, await end(context, organisation, { kind: "all" }));

/** Ends what somebody describes. */
export async function endWhat(context: SkillContext, organisation: string, text: string): Promise<SkillResult> {
  const wish = readAlertWish(text, shanghaiDate(context.now));
  const here = placeOf(context, organisation);
  const key = wish.to === undefined ? here : await elsewhere(context, here, wish.to);
  if ("instead" in key) return key.instead;
  // Where an address is named and nothing else, all that goes there is meant.
  if (wish.all || (wish.to !== undefined && namesNothing(wish)))
    return end(context, organisation, { kind: "all" }, key);
  const resolved = namesNothing(wish) ? undefined : await resolveWish(context.database, organisation, wish);
  if (resolved?.kind !== "filter") return endThis(context, organisation);
  return end(context, organisation, { kind: "filter", filter: resolved.filter }, key);
}

/** Ends the only one there is, or the one that spoke last; where neither is clear, asks. */
export async function endThis(context: SkillContext, organisation: string): Promise<SkillResult> {
  const { database, language } = context;
  const words = subscriptionPhrases[language];
  const key = placeOf(context, organisation);
  const { subscriptions, total } = await listSubscriptions(database, key, 1);
  const [only, another] = subscriptions;
  if (!only) return say(words.nothingToEnd);
  if (!another) return endNumber(context, organisation, only.number);
  const last = await lastTold(database, key);
  if (last && last.number > 0) return endNumber(context, organisation, last.number);
  const lines = subscriptions.map((one) =>
    words.listItem(one.number, sayFilter(one.filter, language), sayCadence(one, language)),
  );
  return say(words.whichToEnd(total > lines.length ? [...lines, "…"] : lines));
}

/** Leaves this place in peace: for a while, or at certain hours. */
export async function rest(context: SkillContext, organisation: string, wish: RestWish): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = subscriptionPhrases[language];
  const { outcome, writes } = await setRest(database, placeOf(context, organisation), wish, now);
  if (outcome.kind === "no_such_zone") return say(words.noSuchZone(wish.kind === "time_zone" ? wish.name : ""));
  if (outcome.kind === "too_long") return say(words.muteTooLong);
  const { quietFrom, quietUntil, timeZone } = outcome.recipient;
  const said = {
    mute: () => words.muted(wish.kind === "mute" ? sayUntil(wish.until, now, language) : ""),
    unmute: () => words.unmuted,
    quiet: () => words.quiet(sayMinute(quietFrom), sayMinute(quietUntil), timeZone),
    no_quiet: () => words.noQuiet,
    time_zone: () => words.zone(timeZone),
  }[wish.kind]();
  return { ...say(said), writes };
}

const DAYS_OF_MONTH = 31;

/** Sets the day by which the organisation files, which nobody but an admin knows for it. */
export function setFiling(
  context: SkillContext,
  organisation: string,
  month: number | undefined,
  day: number,
): SkillResult {
  const { turn, language, now } = context;
  const words = subscriptionPhrases[language];
  if (turn.standing.role !== "admin") return say(words.filingNotAdmin);
  if (day < 1 || day > DAYS_OF_MONTH || (month !== undefined && (month < 1 || month > 12))) return say(words.filingBad);
  const today = shanghaiDate(now);
  const year = Number(today.slice(0, 4)) + (month !== undefined && month < Number(today.slice(5, 7)) ? 1 : 0);
  const stored = month === undefined ? "" : `${year}-${String(month).padStart(2, "0")}`;
  return {
    ...say(words.filingSet(month, day)),
    writes: setFilingDate(organisation, stored, day, speakerOf(context)),
  };
}
