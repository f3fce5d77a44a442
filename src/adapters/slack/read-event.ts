import type { Said } from "./read.ts";
import type { SlackBody } from "./read-request.ts";
import { callsAnother, mentions, readText } from "./read-text.ts";

/** A message or a mention, as far as it is read. https://docs.slack.dev/reference/events/message */
interface MessageEvent {
  type?: string;
  subtype?: string;
  hidden?: boolean;
  bot_id?: string;
  channel?: string;
  channel_type?: string;
  user?: string;
  text?: string;
  ts?: string;
  thread_ts?: string;
  files?: readonly unknown[];
}

// Every other subtype is news about a message or a channel, or somebody's machine talking.
const SAID = new Set([undefined, "file_share", "thread_broadcast"]);

/**
 * What an event says, or undefined where it is not for us. `app_mention` and `message` of one timestamp are the same
 * message, told twice: they read the same, whichever comes first.
 */
export function readEvent(body: SlackBody, team: string, bot: string): Said | undefined {
  const event = body.event as MessageEvent | undefined;
  const { channel, user, ts, text = "", thread_ts = "", subtype } = event ?? {};
  if (!event || !channel || !user || !ts) return undefined;
  if (event.bot_id !== undefined || event.hidden || user === bot || !SAID.has(subtype)) return undefined;
  const direct = event.channel_type === "im" || channel.startsWith("D");
  const called = direct || event.type === "app_mention" || mentions(text, bot);
  // Outside of threads only what is said to the bot is for the bot.
  if (!called && (!thread_ts || callsAnother(text, bot))) return undefined;
  return {
    team,
    place: channel,
    user,
    id: ts,
    thread: direct ? thread_ts : thread_ts || ts,
    text: readText(text, bot),
    files: event.files?.length ?? 0,
    direct,
    overheard: !called,
    shared: body.is_ext_shared_channel === true,
    responseUrl: "",
  };
}
