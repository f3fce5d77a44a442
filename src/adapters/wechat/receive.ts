import type { MessageInterface } from "wechaty/impls";
import { openReply } from "../../bot/index.ts";
import type { WechatHouse, WechatServices } from "./deps.ts";
import type { Instance } from "./instance.ts";
import { remember, type WechatMemory } from "./memory.ts";
import type { Pace } from "./pace.ts";
import { RECALLED, read } from "./read.ts";
import { renderWhole } from "./render.ts";

const DETAILS = /^(?:详情|全部|details|all of it)[。.!]?$/i;

/** Handles what comes in: questions, what is asked of a shortened answer, and what is taken back. */
export function createReceiver(services: WechatServices, { bot }: WechatHouse, memory: WechatMemory, pace: Pace) {
  async function sayDetails(message: MessageInterface, address: string): Promise<boolean> {
    const body = memory.shortened.get(address);
    if (body === undefined) return false;
    memory.shortened.delete(address);
    for (const text of renderWhole(openReply(body)).texts) {
      while (await pace()) await services.wait(1000);
      await (message.room() ?? message.talker()).say(text);
    }
    return true;
  }

  function takeBack(id: string): void {
    memory.recalled.add(id);
    for (const oldest of memory.recalled) {
      if (memory.recalled.size <= 1000) return;
      memory.recalled.delete(oldest);
    }
  }

  return async (instance: Instance, signIn: string, came: MessageInterface): Promise<void> => {
    if ((came.type() as number) === RECALLED) {
      const recalled = await came.toRecalled();
      // Puppets that no longer have it give its id as the text.
      takeBack(recalled?.id ?? came.text());
      return;
    }
    const message = await read(services, memory, instance, signIn, came);
    if (!message || memory.recalled.has(message.id)) return;
    if (DETAILS.test(message.text) && (await sayDetails(came, message.address))) return;
    const ended = await bot.answer(message);
    if (ended.kind === "answered") remember(memory.causes, ended.cause, message.id);
  };
}
