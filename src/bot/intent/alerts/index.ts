export { type AlertCommand, asksHowItStands, readAlertCommand } from "./read-alert-command.ts";
export { type AlertWish, namesNothing, readAlertWish } from "./read-alert-wish.ts";
export { readReminderCommand } from "./read-reminder-command.ts";
// The words and patterns stay inside: they grow with what people say.
