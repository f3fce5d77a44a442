import type { Case } from "./case.ts";
import { MESSAGES } from "./messages.ts";

/** The status that somebody saw, as `which_status` calls it: what they answered, or what the page told them. */
export function statusSeen({ answers, message }: Case): string | undefined {
  if (answers.which_status !== undefined) return answers.which_status;
  if (!message || message.id === "ok" || MESSAGES[message.id] !== "status") return undefined;
  return message.id === "duplicate" ? "used" : message.id;
}
