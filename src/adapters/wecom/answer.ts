import { type Language, type Message, plainPhrases, plainText } from "../../bot/index.ts";
import { findLetters } from "../../core/outbox/index.ts";
import { within } from "../../core/turn/index.ts";
import { ANSWER_WITHIN } from "../../tencent/index.ts";
import { openLetter, PASSIVE } from "./deliver.ts";
import type { WecomHouse, WecomServices } from "./deps.ts";
import { onlyText, renderReply } from "./render.ts";
import type { Slot, Slots } from "./slots.ts";

const languageOf = (text: string): Language => (/\p{sc=Han}/u.test(text) || !/[a-z]{2}/i.test(text) ? "zh-CN" : "en");

/** The text to answer a message with over its own connection, in time; '' where the answer goes another way. */
export async function answer(
  { database, memory, note, timer }: WecomServices,
  { bot, background }: WecomHouse,
  slots: Slots,
  message: Message,
): Promise<string> {
  let isStored = false;

  /** What went back over a connection that WeCom says it lost is said again; what was sent is not. */
  async function repeat(cause: string): Promise<string> {
    const letters = await findLetters(database, cause);
    const passive = letters.find(({ address, receipt }) => address === message.address && receipt === PASSIVE);
    const reply = passive && openLetter(passive);
    return (reply && onlyText(renderReply(reply, passive))) ?? "";
  }

  async function find(slot: Slot): Promise<string> {
    const ended = await bot.answer(message);
    if (ended.kind !== "answered") return plainText(ended.reply);
    isStored = true;
    if (ended.repeated) return repeat(ended.cause);
    const letters = await findLetters(database, ended.cause);
    const mine = letters.find(({ address }) => address === message.address);
    const reply = mine && openLetter(mine);
    // What does not fit the connection is on its way already.
    if (!reply || onlyText(renderReply(reply, mine)) === undefined) return "";
    return slot.answer;
  }

  const slot = slots.open(message.address);
  const work = find(slot);
  background(work.catch(() => undefined));
  try {
    const timed = await within(ANSWER_WITHIN, work, timer);
    if (timed.kind === "done") return timed.value;
    memory.late.total += 1;
    note({ level: "warn", event: "wecom_answers_later", total: memory.late.total });
    return isStored ? "" : plainPhrases[languageOf(message.text)].comesLater;
  } finally {
    slot.close();
  }
}
