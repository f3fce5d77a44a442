import type { Logger } from "@slack/bolt";
import type { SlackNote } from "./deps.ts";

/** Slack's libraries print what they are told to, bodies included; only their warnings' first words reach the log. */
export function quietLogger(note: SlackNote): Logger {
  let level: ReturnType<Logger["getLevel"]>;
  const nothing = () => undefined;
  const told = (severity: "warn" | "error") => (first: unknown) =>
    note({ level: severity, event: "slack_library", what: first instanceof Error ? first.name : "message" });
  return {
    debug: nothing,
    info: nothing,
    warn: told("warn"),
    error: told("error"),
    setLevel: (wanted) => {
      level = wanted;
    },
    getLevel: () => level,
    setName: nothing,
  };
}
