import type { Database, Write } from "../database/index.ts";
import {
  type RecipientKey,
  removeSubscription,
  stopAlerts,
  stopAlertsOf,
  subscriptionsOf,
} from "../database/subscription/index.ts";
import { SUBSCRIPTIONS_PER_PLACE } from "../limits.ts";
import { type AlertFilter, formatFilter } from "./filter.ts";
import { type Subscription, toSubscription } from "./subscribe.ts";

export type UnsubscribeWish =
  | { kind: "all" }
  | { kind: "number"; number: number }
  | { kind: "filter"; filter: AlertFilter };

export type UnsubscribeOutcome =
  | { kind: "unsubscribed"; ended: Subscription[]; left: number }
  | { kind: "no_such"; left: number };

const isPart = (wanted: AlertFilter, whole: AlertFilter): boolean =>
  Object.keys(wanted).length > 0 &&
  Object.entries(wanted).every(([field, value]) => {
    const own = whole[field as keyof AlertFilter];
    if (field === "company") return whole.company?.key === wanted.company?.key;
    return JSON.stringify(own) === JSON.stringify(value);
  });

/** Ends what a place asked for: one by its number, those of a filter, or all; what still waits for them is dropped. */
export async function unsubscribe(
  database: Database,
  key: RecipientKey,
  wish: UnsubscribeWish,
  now: Date,
): Promise<{ outcome: UnsubscribeOutcome; writes: Write[] }> {
  const [rows] = await database.read(subscriptionsOf(key, 0, SUBSCRIPTIONS_PER_PLACE));
  const all = rows.map(toSubscription);
  const tidy = wish.kind === "filter" ? (JSON.parse(formatFilter(wish.filter)) as AlertFilter) : undefined;
  const ended = all.filter((one) => {
    if (wish.kind === "all") return true;
    if (wish.kind === "number") return one.number === wish.number;
    return tidy !== undefined && (formatFilter(one.filter) === formatFilter(tidy) || isPart(tidy, one.filter));
  });
  if (ended.length === 0) return { outcome: { kind: "no_such", left: all.length }, writes: [] };
  const at = now.getTime();
  const writes = ended.flatMap((one) => [...removeSubscription(one.id), stopAlertsOf(one.id, at)]);
  return {
    outcome: { kind: "unsubscribed", ended, left: all.length - ended.length },
    writes: wish.kind === "all" ? [...writes, stopAlerts(key, at)] : writes,
  };
}
