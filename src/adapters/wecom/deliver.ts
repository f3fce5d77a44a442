import { openReply, type Reply } from "../../bot/index.ts";
import type { Courier, Delivery, Letter } from "../../core/outbox/index.ts";
import { memberOf } from "./address.ts";
import type { AppApi } from "./app-api.ts";
import type { WecomServices } from "./deps.ts";
import { judgeFailure } from "./judge-failure.ts";
import { SEND_WINDOW, SENDS_PER_MEMBER } from "./limits.ts";
import { createPace } from "./pace.ts";
import { CHANNEL } from "./read.ts";
import { onlyText, renderReply, type WecomMessage } from "./render.ts";
import type { Slots } from "./slots.ts";
import { uploadFile } from "./upload.ts";

/** The receipt of what went back over the question's own connection: asked again, it is said again. */
export const PASSIVE = "passive";

/** A letter's reply, or undefined where another version wrote it. */
export function openLetter({ body }: Pick<Letter, "body">): Reply | undefined {
  try {
    return openReply(body);
  } catch {
    // Set aside, so that the version that can read it may still send it.
    return undefined;
  }
}

/** Carries letters to members: over the connection that still waits for an answer, or else by `message/send`. */
export function createCourier(services: WecomServices, api: AppApi, slots: Slots): Courier {
  const { config, clock, memory } = services;
  const pace = createPace(clock, memory.sends, SENDS_PER_MEMBER, SEND_WINDOW);

  async function send(member: string, message: object): Promise<string> {
    const { invaliduser, msgid } = await api("/cgi-bin/message/send", {
      touser: member,
      agentid: config.agentId,
      ...message,
    });
    // Said with errcode 0. https://developer.work.weixin.qq.com/document/path/90236
    if (typeof invaliduser === "string" && invaliduser.split("|").includes(member)) return "";
    return typeof msgid === "string" ? msgid : "sent";
  }

  async function sendAll(member: string, messages: readonly WecomMessage[], letter: Letter): Promise<Delivery> {
    let receipt = "";
    for (const [at, message] of messages.entries()) {
      if (at < letter.partsSent) continue;
      const afterMs = pace(member);
      if (afterMs !== undefined) {
        return { kind: "retry", afterMs, partsSent: at, reason: "too many messages for this member" };
      }
      try {
        const isFile = message.msgtype === "file";
        receipt = await send(member, isFile ? await uploadFile(services, api, letter, message.offered) : message);
      } catch (error) {
        const delivery = judgeFailure(error);
        return delivery.kind === "retry" ? { ...delivery, partsSent: at } : delivery;
      }
      if (!receipt) return { kind: "gone", reason: "this member may not see the app: add them to its 可见范围" };
    }
    return { kind: "sent", receipt };
  }

  return {
    channel: CHANNEL,
    async deliver(letter) {
      const member = memberOf(config.corpId, letter.address);
      const reply = openLetter(letter);
      if (!member || !reply) return { kind: "gone", reason: member ? "another version wrote it" : "not a member" };
      const messages = renderReply(reply, letter);
      const text = letter.stream === "answers" && letter.partsSent === 0 ? onlyText(messages) : undefined;
      if (text !== undefined && slots.fill(letter.address, text)) return { kind: "sent", receipt: PASSIVE };
      return sendAll(member, messages, letter);
    },
  };
}
