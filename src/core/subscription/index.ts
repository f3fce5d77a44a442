// How a filter finds its events (by the keys of its most selective part) stays inside; the words are the bot's.
export { filingDateIn, nextFilingDate, remindOfDates, setFilingDate } from "./calendar-deadlines.ts";
export {
  alertsBehind,
  type Due,
  type DueAlert,
  type DueOutcome,
  dueRecipients,
  lastTold,
  openDue,
  settle,
} from "./due-alerts.ts";
export {
  type AlertCompany,
  type AlertFilter,
  type ChangeWish,
  DEADLINES,
  type Deadline,
} from "./filter.ts";
export { listSubscriptions, type SubscriptionPage } from "./list-subscriptions.ts";
export { minuteOfDay, nextMinute } from "./local-time.ts";
export { matchNotices } from "./match-notices.ts";
export { type Preview, previewAlerts } from "./preview.ts";
export { type AlertPlace, giveUpOn, listRecipients, type Recipient, type RecipientKey } from "./recipient.ts";
export { type RestOutcome, type RestWish, setRest } from "./rest.ts";
export { type SubscribeOutcome, type Subscription, type SubscriptionWish, subscribe } from "./subscribe.ts";
export { type UnsubscribeOutcome, type UnsubscribeWish, unsubscribe } from "./unsubscribe.ts";
export { recipientOfLink, unsubscribeByLink, unsubscribeToken } from "./unsubscribe-link.ts";
export {
  type CreateWebhookOutcome,
  createWebhook,
  findWebhook,
  forgetWebhook,
  listWebhooks,
  type OpenWebhook,
  openWebhook,
  rotateWebhook,
  type Webhook,
} from "./webhooks.ts";
export type { Cadence } from "./when-due.ts";
