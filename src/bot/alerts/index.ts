export { type AlertContext, type ChannelPowers, composeAlerts } from "./compose-alerts.ts";
export { sendReminders } from "./send-reminders.ts";
