import type { Said } from "./read.ts";
import type { SlackBody } from "./read-request.ts";
import { readText } from "./read-text.ts";

const word = (value: unknown): string => (typeof value === "string" ? value : "");
const object = (value: unknown): SlackBody => (typeof value === "object" && value !== null ? (value as SlackBody) : {});

/** How Slack calls the place of a conversation between two. */
const DIRECT = "directmessage";

const HAN = /\p{Script=Han}/u;

/** `/piaowen …` and `/fapiao …`; without words it asks what the bot can do. */
export function readCommand(body: SlackBody, team: string, bot: string): Said | undefined {
  const [place, user, id] = [word(body.channel_id), word(body.user_id), word(body.trigger_id)];
  const responseUrl = word(body.response_url);
  if (!place || !user || !id || !responseUrl) return undefined;
  return {
    ...{ team, place, user, id, responseUrl },
    thread: "",
    text: readText(word(body.text), bot) || (body.command === "/fapiao" ? "帮助" : "help"),
    files: 0,
    direct: body.channel_name === DIRECT,
    overheard: false,
    shared: false,
  };
}

/** The numbers in somebody's message are what is asked about, in the language that it was written in. */
export function readShortcut(body: SlackBody, team: string, bot: string): Said | undefined {
  const channel = object(body.channel);
  const [place, user, id] = [word(channel.id), word(object(body.user).id), word(body.trigger_id)];
  const responseUrl = word(body.response_url);
  if (!place || !user || !id || !responseUrl) return undefined;
  const message = object(body.message);
  const attached = Array.isArray(message.attachments)
    ? message.attachments.map((one) => word(object(one).fallback))
    : [];
  const text = readText([word(message.text), ...attached].join("\n"), bot);
  return {
    ...{ team, place, user, id, responseUrl },
    thread: "",
    text: `${HAN.test(text) || !/[a-z]{2}/i.test(text) ? "查发票" : "look up"} ${text}`,
    files: 0,
    direct: channel.name === DIRECT,
    overheard: false,
    shared: false,
  };
}
