// How many points a rule has stays inside: it changes whenever a journey proves it wrong.
export type { Case } from "./case.ts";
export { CAUSES, type Cause, NO_CAUSE } from "./causes.ts";
export type { Check, CheckId, Seen, Unknown } from "./check.ts";
export { chooseRemedies } from "./choose-remedies.ts";
export { type Diagnosis, diagnose } from "./diagnose.ts";
export { type DocumentKind, documentInText } from "./documents.ts";
export {
  CONCLUDE,
  drawFlows,
  ENTRIES,
  FLOW_VERSION,
  type FlowWords,
  resumeAt,
  STEPS,
  type Target,
  targetsOf,
} from "./flows/index.ts";
export { MESSAGES as MESSAGES_OF, type MessageId } from "./messages.ts";
export { type PlatformMessage, readPlatformMessage } from "./platform-messages.ts";
export { type Answers, QUESTIONS, type QuestionId } from "./questions.ts";
export { complains, dateInText, isMisreadQr, readComplaint } from "./read-complaint.ts";
export { type CopyText, REMEDIES, REMEDIES_OF, REMEDY_OF_OURS, type RemedyId } from "./remedies.ts";
export {
  cancelReminder,
  type DialogKey,
  type DueReminder,
  findDueReminders,
  listReminders,
  type ReminderWish,
  remindLater,
  settleReminder,
  stopWaiting,
} from "./remind.ts";
export { RULES, type Rule } from "./rules.ts";
export { statusSeen } from "./status-seen.ts";
export { SYMPTOMS, type Symptom } from "./symptoms.ts";
export { findOthersDialogs, leaveOthersDialog } from "./take-over.ts";
export { tryAgainAt, whenAwake } from "./try-again.ts";
export { type Evidence, type RankedCause, weighCauses } from "./weigh.ts";
