import type { Database, Write } from "../database/index.ts";
import {
  countSubscriptions,
  insertSubscription,
  paceSubscription,
  putRecipient,
  recipientByKey,
  type SubscriptionRow,
  subscriptionsOf,
} from "../database/subscription/index.ts";
import { SUBSCRIPTIONS_PER_PLACE } from "../limits.ts";
import { type AlertFilter, formatFilter, parseFilter } from "./filter.ts";
import { keysOfFilter } from "./keys.ts";
import { type AlertPlace, newRecipient, type Recipient } from "./recipient.ts";
import type { Cadence } from "./when-due.ts";

/** A wish to hear of something, as its recipient knows it. */
export interface Subscription {
  id: number;
  /** By which its recipient calls it. */
  number: number;
  filter: AlertFilter;
  cadence: Cadence;
  dailyAt: number;
}

export const toSubscription = (row: SubscriptionRow): Subscription => ({
  id: row.id,
  number: row.number,
  filter: parseFilter(row.filter),
  cadence: row.cadence,
  dailyAt: row.dailyAt,
});

export interface SubscriptionWish {
  filter: AlertFilter;
  cadence: Cadence;
  dailyAt: number;
  by: string;
}

export type SubscribeOutcome =
  | { kind: "subscribed"; subscription: Subscription; recipient: Recipient }
  /** The same was asked for before; `changed` where only the cadence is new. */
  | { kind: "already"; subscription: Subscription; recipient: Recipient; changed: boolean }
  | { kind: "too_many"; most: number };

/** 48 random bits, and safe as a JavaScript number. */
function newId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 0x1_0000) * 0x1_0000_0000 + low + 1;
}

/** Has a place told of what a filter asks for, and of nothing else. */
export async function subscribe(
  database: Database,
  place: AlertPlace,
  { filter, cadence, dailyAt, by }: SubscriptionWish,
  now: Date,
): Promise<{ outcome: SubscribeOutcome; writes: Write[] }> {
  const { organisation, channel, address } = place;
  const key = { organisation, channel, address };
  const [known, rows, count] = await database.read(
    recipientByKey(key),
    subscriptionsOf(key, 0, SUBSCRIPTIONS_PER_PLACE),
    countSubscriptions(key),
  );
  const before = known ?? newRecipient(place, now);
  // Whoever speaks from there can be reached there.
  const reached = { ...before, language: place.language, bound: place.bound ? 1 : 0, failedAt: null, failure: "" };
  const text = formatFilter(filter);
  const same = rows.find((row) => row.filter === text);
  if (same) {
    const changed = same.cadence !== cadence || same.dailyAt !== dailyAt;
    const subscription = { ...toSubscription(same), cadence, dailyAt };
    const writes = changed ? paceSubscription(same.id, cadence, dailyAt) : [];
    return {
      outcome: { kind: "already", subscription, recipient: reached, changed },
      writes: [...writes, putRecipient(reached)],
    };
  }
  if (count >= SUBSCRIPTIONS_PER_PLACE) {
    return { outcome: { kind: "too_many", most: SUBSCRIPTIONS_PER_PLACE }, writes: [] };
  }
  const recipient = { ...reached, numbered: before.numbered + 1 };
  const row: SubscriptionRow = {
    ...{ id: newId(), ...key, number: recipient.numbered, filter: text, cadence, dailyAt },
    madeAt: now.getTime(),
    madeBy: by,
  };
  const keys = keysOfFilter(filter).map((one) => [one, filter.least ?? 0] as const);
  return {
    outcome: { kind: "subscribed", subscription: toSubscription(row), recipient },
    writes: [putRecipient(recipient), ...insertSubscription(row, keys)],
  };
}
