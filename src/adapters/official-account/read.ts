import type { Message } from "../../bot/index.ts";
import type { Fields } from "../../tencent/index.ts";

export const CHANNEL = "official-account";

/** What a callback brought: something said, a follower who has just come, or nothing for us. */
export type Read = { kind: "message"; message: Message } | { kind: "welcome" } | { kind: "nothing" };

// https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
const UNREAD = new Set(["image", "voice", "video", "shortvideo", "file", "location", "link"]);

/** Where somebody reads what is for them alone. */
export const addressOfPerson = (person: string): string => person;

interface Said {
  id: string;
  text: string;
  files?: number;
}

function readSaid(field: (name: string) => string): Said | undefined {
  const kind = field("MsgType");
  if (kind === "event") {
    // A menu's button says what stands in its key; an event has no id of its own, who and when is one.
    const isPressed = field("Event") === "CLICK" && field("EventKey") !== "";
    const id = [field("FromUserName"), field("CreateTime"), field("Event")].join(":");
    return isPressed ? { id, text: field("EventKey") } : undefined;
  }
  const id = field("MsgId");
  if (!id) return undefined;
  if (kind === "text") return { id, text: field("Content") };
  return UNREAD.has(kind) ? { id, text: "", files: 1 } : undefined;
}

/** A callback's fields as a message of any platform. */
export function read(fields: Fields): Read {
  const field = (name: string): string => fields.get(name) ?? "";
  const person = field("FromUserName");
  if (!person) return { kind: "nothing" };
  if (field("MsgType") === "event" && field("Event") === "subscribe") return { kind: "welcome" };
  const said = readSaid(field);
  if (!said) return { kind: "nothing" };
  return {
    kind: "message",
    message: {
      channel: CHANNEL,
      place: person,
      // Anybody may follow an account, so that each follower is bound alone.
      parent: "",
      thread: "",
      person,
      setting: "direct",
      address: addressOfPerson(person),
      networkAddress: "",
      fetched: true,
      trust: {},
      ...said,
    },
  };
}
