import type { MessageInterface } from "wechaty/impls";
import type { Message } from "../../bot/index.ts";
import type { WechatServices } from "./deps.ts";
import type { Instance } from "./instance.ts";
import { ANSWER_CHARACTERS, STALE_SECONDS } from "./limits.ts";
import type { WechatMemory } from "./memory.ts";
import { formatAddress, personOf, placeOf, type WechatAddress } from "./place.ts";
import { readMention } from "./read-mention.ts";
import { readQuote } from "./read-quote.ts";

export const CHANNEL = "wechat";

/** Each kind of message that is no text, by wechaty's numbers: 1 file, 2 voice, 6 picture, 15 film. */
const UNREAD = new Set([1, 2, 6, 15]);
const TEXT = 7;
export const RECALLED = 13;

interface Heard {
  text: string;
  isCalled: boolean;
}

async function hear(instance: Instance, message: MessageInterface, prefixes: readonly string[]): Promise<Heard> {
  const quoted = readQuote(message.text());
  const room = message.room();
  if (!room) return { text: readMention(quoted, [], prefixes).text || quoted, isCalled: true };
  const self = instance.currentUser;
  // Each of the three signals fails with some puppet: one of them is enough.
  const alias = (await room.alias(self).catch(() => undefined)) ?? "";
  const { text, isCalled } = readMention(quoted, [self.name(), alias], prefixes);
  return { text, isCalled: isCalled || (await message.mentionSelf().catch(() => false)) };
}

/** Somebody who was asked may answer shortly without calling. */
const isAnswer = (text: string, until: number | undefined, now: number): boolean =>
  until !== undefined && now < until && text !== "" && [...text].length <= ANSWER_CHARACTERS && !text.includes("\n");

/** A message of WeChat's as one of any platform, or undefined where it is not for us. */
export async function read(
  { config, clock }: Pick<WechatServices, "config" | "clock">,
  { asked }: WechatMemory,
  instance: Instance,
  signIn: string,
  message: MessageInterface,
): Promise<Message | undefined> {
  const type: number = message.type();
  if (message.self() || (type !== TEXT && !UNREAD.has(type)) || message.age() > STALE_SECONDS) return undefined;
  const talker = message.talker();
  const room = message.room();
  const address: WechatAddress = room
    ? { signIn, kind: "room", id: room.id, person: talker.id }
    : { signIn, kind: "contact", id: talker.id, person: "" };
  const to = formatAddress(address);
  const isText = type === TEXT;
  const heard = isText ? await hear(instance, message, config.prefixes) : { text: "", isCalled: room === undefined };
  const isOverheard = !heard.isCalled;
  if (isOverheard && !(isText && isAnswer(heard.text, asked.get(to), clock().getTime()))) return undefined;
  return {
    channel: CHANNEL,
    place: placeOf(address),
    parent: "",
    thread: "",
    person: personOf(signIn, talker.id),
    id: message.id,
    // Called and nothing said: what can you do?
    text: isText && heard.text === "" ? "帮助" : heard.text,
    setting: room ? "group" : "direct",
    address: to,
    // To everybody in the group, whoever asked for it.
    ...(room ? { alertsTo: formatAddress({ ...address, person: "" }) } : {}),
    networkAddress: "",
    fetched: false,
    trust: {},
    ...(isText ? {} : { files: 1 }),
    ...(isOverheard ? { overheard: true } : {}),
  };
}
