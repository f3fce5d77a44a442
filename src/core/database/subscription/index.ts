export {
  type AlertRow,
  alertsDue,
  alertsOfCause,
  forgetAlerts,
  lastAlert,
  postponeAlerts,
  type RecipientKey,
  recipientsDue,
  settleAlerts,
  stopAlerts,
  stopAlertsOf,
  type ToldRow,
  toldOf,
} from "./alerts.ts";
export { type FilingDateRow, filingDatesOf, organisationsUnder, putFilingDate } from "./filing-dates.ts";
export {
  type CandidateRow,
  insertAlerts,
  markMatched,
  type NewAlert,
  type NoticeRow,
  noticesById,
  noticesSince,
  subscribersUnder,
  unmatchedNotices,
} from "./match.ts";
export { forgetNotices, insertNotices, type NewNotice, type NoticeOrigin } from "./notices.ts";
export { failRecipient, putRecipient, type RecipientRow, recipientByKey, recipientsOf } from "./recipients.ts";
export {
  countSubscriptions,
  insertSubscription,
  paceSubscription,
  removeSubscription,
  type SubscriptionRow,
  subscriptionsOf,
} from "./subscriptions.ts";
export { exchangeSecret, insertWebhook, removeWebhook, type WebhookRow, webhookById, webhooksOf } from "./webhooks.ts";
