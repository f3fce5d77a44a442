import { type AlertPlace, findWebhook } from "../../../core/subscription/index.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";

const GROUP = /^(?:企业微信)?群\s?([\w-]{1,40})$/u;

/** A mailbox, a group with a robot or an endpoint instead of this place: what is in the ledger leaves the house, so only an admin may say so. */
export async function elsewhere(
  { database, turn, language }: SkillContext,
  here: AlertPlace,
  to: string,
): Promise<AlertPlace | { instead: SkillResult }> {
  const words = subscriptionPhrases[language];
  if (turn.standing.role !== "admin") return { instead: say(words.onlyAdminsElsewhere) };
  const there = { ...here, place: to, parent: "", person: "", setting: "direct", bound: false } as const;
  if (to.includes("@")) return { ...there, channel: "email", address: to };
  const group = GROUP.exec(to)?.[1];
  if (group) return { ...there, setting: "group", channel: "wecom-group", place: group, address: group };
  const endpoint = await findWebhook(database, here.organisation, to);
  return endpoint ? { ...there, channel: "webhook", address: endpoint } : { instead: say(words.noSuchEndpoint) };
}
