import { type AlertCommand, readAlertCommand, readReminderCommand } from "../../intent/alerts/index.ts";
import { subscriptionPhrases } from "../../phrases/subscriptions.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { openAlerts, showDetails } from "./details.ts";
import { endAll, endNumber, endThis, endWhat, listAlerts, rest, setFiling } from "./manage.ts";
import { endReminder } from "./reminders.ts";
import { subscribeTo } from "./subscribe.ts";

async function fulfil(context: SkillContext, organisation: string, command: AlertCommand): Promise<SkillResult> {
  switch (command.kind) {
    case "subscribe":
      return subscribeTo(context, organisation, command.wish);
    case "list":
      return listAlerts(context, organisation, command.page);
    case "unsubscribe":
      return endNumber(context, organisation, command.number);
    case "unsubscribe_all":
      return endAll(context, organisation);
    case "unsubscribe_this":
      return endThis(context, organisation);
    case "unsubscribe_what":
      return endWhat(context, organisation, command.wish);
    case "where_to":
      return say(subscriptionPhrases[context.language].whereTo);
    case "report":
      return say(subscriptionPhrases[context.language].noReports);
    case "rest":
      return rest(context, organisation, command.wish);
    case "rest_unclear":
      return say(subscriptionPhrases[context.language].restUnclear);
    case "details":
      return showDetails(context, organisation);
    case "open":
      return openAlerts(context, organisation, command.cause, command.page);
    case "filing":
      return setFiling(context, organisation, command.month, command.day);
  }
}

/** What the ledger says is for whoever asked; what this place hears of concerns everybody in it. */
const isForEverybody = ({ kind }: AlertCommand): boolean => kind !== "details" && kind !== "open";

/** Answers a message that is about alerts; undefined where it is about something else. */
export async function considerAlerts(context: SkillContext, organisation: string): Promise<SkillResult | undefined> {
  const reminder = readReminderCommand(context.message.text);
  if (reminder !== undefined) return endReminder(context, organisation, reminder);
  const command = readAlertCommand(context.message.text, context.now);
  if (!command) return undefined;
  const result = await fulfil(context, organisation, command);
  return isForEverybody(command) ? { ...result, forEverybody: true } : result;
}

/** The causes of alerts: what is pressed beneath one is said in full, and answers no question. */
export const isAlertCause = (cause: string | undefined): boolean => cause?.startsWith("alert-") === true;
