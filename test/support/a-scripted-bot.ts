import { type Bot, type Message, type Reply, sealReply } from "../../src/bot/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import { commitTurn, openTurn } from "../../src/core/turn/index.ts";

export const says = (text: string): Reply => ({ language: "zh-CN", parts: [{ kind: "text", text }] });

/** A bot that stores turns as the real one does, and answers what its script says. */
export function aScriptedBot(
  database: Database,
  clock: () => Date,
  script: (message: Message) => Reply[] = ({ text }) => [says(`你说:${text}`)],
): Bot & { heard: Message[] } {
  const heard: Message[] = [];
  return {
    heard,
    async answer(message) {
      const key = { ...message, messageId: message.id };
      const opened = await openTurn(database, key, message.trust, clock());
      if (opened.kind === "seen") return { kind: "answered", cause: opened.cause, repeated: true };
      if (opened.kind === "limited") return { ...opened, reply: says("发得太快了,一分钟后再发。") };
      heard.push(message);
      const cause = `cause-${message.place}-${message.id}`;
      const letters = script(message).map((reply) => ({
        channel: message.channel,
        address: message.address,
        stream: "answers" as const,
        organisation: "",
        body: sealReply(reply),
      }));
      const result = { cause, text: message.text, state: "{}", writes: [], letters, fetched: message.fetched };
      await commitTurn(database, opened.turn, result, clock());
      return { kind: "answered", cause, repeated: false };
    },
  };
}
