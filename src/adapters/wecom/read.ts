import type { Message } from "../../bot/index.ts";
import type { Fields } from "../../tencent/index.ts";
import { inCorp } from "./address.ts";
import type { WecomConfig } from "./config.ts";
import { parseKey } from "./render.ts";

export const CHANNEL = "wecom";

/** What a callback brought: something said, somebody who has just come, or nothing for us. */
export type Read = { kind: "message"; message: Message } | { kind: "welcome" } | { kind: "nothing" };

/** Each kind of message that is no text, and cannot be read yet. https://developer.work.weixin.qq.com/document/path/90239 */
const UNREAD = new Set(["image", "voice", "video", "shortvideo", "file", "location", "link"]);

interface Said {
  id: string;
  text: string;
  files?: number;
  answers?: string;
}

// An event has no id of its own: who and when is one. https://developer.work.weixin.qq.com/document/path/90240
const eventId = (field: (name: string) => string): string =>
  [field("FromUserName"), field("CreateTime"), field("Event"), field("TaskId")].join(":");

function readPress(field: (name: string) => string): Said | undefined {
  const key = parseKey(field("EventKey"));
  return key && { id: eventId(field), text: key.ordinal, answers: key.cause };
}

function readSaid(field: (name: string) => string): Said | undefined {
  const kind = field("MsgType");
  if (kind === "event") return field("Event") === "template_card_event" ? readPress(field) : undefined;
  const id = field("MsgId");
  if (!id) return undefined;
  if (kind === "text") return { id, text: field("Content") };
  return UNREAD.has(kind) ? { id, text: "", files: 1 } : undefined;
}

/** A callback's fields as a message of any platform. */
export function read(fields: Fields, { corpId, agentId }: WecomConfig): Read {
  const field = (name: string): string => fields.get(name) ?? "";
  const user = field("FromUserName");
  if (!user || user === "sys" || (fields.has("AgentID") && Number(field("AgentID")) !== agentId)) {
    return { kind: "nothing" };
  }
  if (field("MsgType") === "event" && field("Event") === "subscribe") return { kind: "welcome" };
  const said = readSaid(field);
  if (!said) return { kind: "nothing" };
  const person = inCorp(corpId, user);
  return {
    kind: "message",
    message: {
      channel: CHANNEL,
      place: person,
      parent: corpId,
      thread: "",
      person,
      setting: "direct",
      address: person,
      networkAddress: "",
      fetched: false,
      // Members of linked corporations come as `corp/user`. https://developer.work.weixin.qq.com/document/path/93360
      trust: user.includes("/") ? { outsiders: "speaker" } : {},
      ...said,
    },
  };
}
