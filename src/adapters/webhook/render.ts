import { plainText, type Reply, type ReplyEvent } from "../../bot/index.ts";

/** What a receiver gets: what happened as data, and the same in words. */
export interface WebhookPayload {
  type: string;
  timestamp: string;
  data: { events: ReplyEvent[]; text: string; language: string };
}

/** The buttons of a chat mean nothing to a program. */
const withoutChoices = (reply: Reply): Reply => ({
  ...reply,
  parts: reply.parts.filter(({ kind }) => kind !== "choices"),
});

export function renderReply(reply: Reply, at: Date): WebhookPayload {
  const events = reply.events ?? [];
  const [first, another] = events;
  return {
    type: first && !another ? first.type : "alerts.digest",
    timestamp: at.toISOString(),
    data: { events, text: plainText(withoutChoices(reply)), language: reply.language },
  };
}
