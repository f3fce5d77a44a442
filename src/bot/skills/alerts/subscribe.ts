import { shanghaiDate } from "../../../core/invoice/index.ts";
import { findInvoice } from "../../../core/search/index.ts";
import {
  type AlertFilter,
  type AlertPlace,
  nextFilingDate,
  previewAlerts,
  type Recipient,
  type SubscribeOutcome,
  subscribe,
} from "../../../core/subscription/index.ts";
import { namesNothing, readAlertWish } from "../../intent/alerts/index.ts";
import { sayDate } from "../../phrases/dates.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import { counterparty, sayAmount } from "../invoice-words.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { elsewhere } from "./elsewhere.ts";
import { placeOf, speakerOf } from "./place-of.ts";
import { type ResolvedWish, resolveWish } from "./resolve-wish.ts";
import { sayCadence, sayFilter, sayMinute } from "./say-filter.ts";

/** Something is pointed at that does not lie on the table. */
const POINTS = /[这那]一?[张个]|它|\b(?:it|this|that)\b/iu;

type Made = Extract<SubscribeOutcome, { kind: "subscribed" | "already" }>;

/** What would have come in the last month, with an example or two. */
async function sayPreview(context: SkillContext, organisation: string, filter: AlertFilter): Promise<string[]> {
  const { database, language, now } = context;
  const words = subscriptionPhrases[language];
  if (filter.deadlines || filter.sources) {
    if (!filter.deadlines?.includes("filing")) return [];
    const next = await nextFilingDate(database, organisation, now);
    return [next ? words.nextDate(sayDate(next, shanghaiDate(now), language)) : words.noDatesYet];
  }
  const { count, more, invoices } = await previewAlerts(database, organisation, filter, now);
  const examples: string[] = [];
  for (const id of invoices.slice(0, 2)) {
    const invoice = await findInvoice(database, organisation, id);
    if (invoice) examples.push([counterparty(invoice), sayAmount(invoice)].filter(Boolean).join(" "));
  }
  const like = examples.length > 0 ? words.previewLike(examples.join(language === "zh-CN" ? "、" : ", ")) : "";
  return [[words.preview(count, more), like].filter(Boolean).join(language === "zh-CN" ? "" : " ")];
}

function sayQuiet(recipient: Recipient, place: AlertPlace): string[] {
  const { quietFrom, quietUntil } = recipient;
  if (quietFrom === quietUntil) return [];
  return [subscriptionPhrases[place.language].quietHours(sayMinute(quietFrom), sayMinute(quietUntil))];
}

function sayCompanies(resolved: Extract<ResolvedWish, { kind: "filter" }>, place: AlertPlace): string[] {
  const { companies, filter } = resolved;
  const words = subscriptionPhrases[place.language];
  if (!companies || !filter.company) return [];
  return [
    companies.total === 0 ? words.standsForNone(filter.company.name) : words.stands(companies.names, companies.total),
  ];
}

/** Says back what was understood and what it would have come to; what was not asked for is not sent. */
async function confirm(
  context: SkillContext,
  place: AlertPlace,
  resolved: Extract<ResolvedWish, { kind: "filter" }>,
  made: Made,
  to: string | undefined,
): Promise<string> {
  const words = subscriptionPhrases[place.language];
  const { number } = made.subscription;
  const filter = sayFilter(made.subscription.filter, place.language);
  const often = sayCadence(made.subscription, place.language);
  const head =
    made.kind === "already"
      ? words.already(number, filter, often, made.changed)
      : words.subscribed(number, filter, often);
  if (made.kind === "already") return head;
  return [
    head,
    ...(to ? [words.mailFrom(to)] : []),
    ...sayCompanies(resolved, place),
    ...(await sayPreview(context, place.organisation, resolved.filter)),
    ...sayQuiet(made.recipient, place),
    ...(to ? [] : [words.howToStop(number)]),
  ].join("\n");
}

/** Has this place told of what somebody describes, in plain words or in the grammar. */
export async function subscribeTo(context: SkillContext, organisation: string, text: string): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = subscriptionPhrases[language];
  const wish = readAlertWish(text, shanghaiDate(now));
  if (namesNothing(wish)) return say(POINTS.test(text) ? words.whichOne : words.what);
  const resolved = await resolveWish(database, organisation, wish);
  if (resolved.kind !== "filter") {
    return say(
      resolved.kind === "which_invoice" ? words.whichInvoice(resolved.number) : words.noSuchInvoice(resolved.number),
    );
  }
  const here = placeOf(context, organisation);
  const place = wish.to === undefined ? here : await elsewhere(context, here, wish.to);
  if ("instead" in place) return place.instead;
  const { cadence, dailyAt } = wish;
  const asked = { filter: resolved.filter, cadence, dailyAt, by: speakerOf(context) };
  const { outcome, writes } = await subscribe(database, place, asked, now);
  if (outcome.kind === "too_many") return say(words.tooMany(outcome.most));
  return { ...say(await confirm(context, place, resolved, outcome, wish.to)), writes };
}

/** The same where the wish was only guessed at: a name that nobody in the ledger has was no name. */
export async function subscribeAsGuessed(context: SkillContext, organisation: string): Promise<SkillResult> {
  const { database, language, now, message } = context;
  const wish = readAlertWish(message.text, shanghaiDate(now));
  const resolved = await resolveWish(database, organisation, wish);
  const isName = resolved.kind === "filter" && (resolved.companies?.total ?? 0) > 0;
  const named = { ...wish, company: isName ? wish.company : undefined };
  if (namesNothing(named) || (wish.company && !isName)) return say(subscriptionPhrases[language].what);
  return subscribeTo(context, organisation, message.text);
}
