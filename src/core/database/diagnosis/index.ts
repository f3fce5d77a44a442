export { claimantOf } from "./claims.ts";
export { dialogsOfOthers, leaveDialog, type OpenDialogRow } from "./dialogs.ts";
export {
  dueReminders,
  forgetReminder,
  moveReminders,
  putReminder,
  type ReminderKind,
  type ReminderRow,
  remindersOf,
  takeReminder,
} from "./reminders.ts";
