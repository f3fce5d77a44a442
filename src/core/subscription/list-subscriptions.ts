import type { Database } from "../database/index.ts";
import {
  countSubscriptions,
  type RecipientKey,
  recipientByKey,
  subscriptionsOf,
} from "../database/subscription/index.ts";
import { SUBSCRIPTIONS_PER_PAGE, SUBSCRIPTIONS_PER_PLACE } from "../limits.ts";
import type { Recipient } from "./recipient.ts";
import { type Subscription, toSubscription } from "./subscribe.ts";

export interface SubscriptionPage {
  subscriptions: Subscription[];
  total: number;
  page: number;
  pages: number;
  /** Undefined where nothing was ever asked for. */
  recipient: Recipient | undefined;
}

/** One page of what a place asked to hear of, from 1; a page beyond the last is the last. */
export async function listSubscriptions(
  database: Database,
  key: RecipientKey,
  page: number,
): Promise<SubscriptionPage> {
  const [rows, total, recipient] = await database.read(
    subscriptionsOf(key, 0, SUBSCRIPTIONS_PER_PLACE),
    countSubscriptions(key),
    recipientByKey(key),
  );
  const pages = Math.max(1, Math.ceil(rows.length / SUBSCRIPTIONS_PER_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = rows.slice((at - 1) * SUBSCRIPTIONS_PER_PAGE, at * SUBSCRIPTIONS_PER_PAGE);
  return { subscriptions: shown.map(toSubscription), total, page: at, pages, recipient };
}
