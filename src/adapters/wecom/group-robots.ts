import { plainText, type Reply, splitText } from "../../bot/index.ts";
import type { Courier } from "../../core/outbox/index.ts";
import { parseGroupAddress } from "./address.ts";
import { call } from "./call.ts";
import type { WecomGroupsConfig } from "./config.ts";
import { openLetter } from "./deliver.ts";
import type { WecomFetch } from "./deps.ts";
import { escapeText, isPlainMarkdown } from "./escape.ts";
import { judgeFailure } from "./judge-failure.ts";
import { GROUP_MARKDOWN_BYTES, GROUP_SENDS, GROUP_TEXT_BYTES, SEND_WINDOW } from "./limits.ts";
import type { WecomMemory } from "./memory.ts";
import { nativeFetch } from "./native-fetch.ts";
import { createPace } from "./pace.ts";

export const GROUP_CHANNEL = "wecom-group";

export interface GroupRobots {
  config: WecomGroupsConfig;
  clock(): Date;
  memory: Pick<WecomMemory, "sends">;
  fetch?: WecomFetch;
}

type GroupMessage =
  | { msgtype: "text"; text: { content: string; mentioned_list?: string[] } }
  | { msgtype: "markdown"; markdown: { content: string } };

/** Markdown holds more and has a bold first line; it calls nobody, and what it would misread is sent as text. Nobody can answer a robot, so nothing is offered. */
export function renderForGroup(reply: Reply, mentioned: readonly string[]): GroupMessage[] {
  const text = plainText({ ...reply, parts: reply.parts.filter((part) => part.kind !== "choices") });
  if (mentioned.length === 0 && isPlainMarkdown(text)) {
    const [head = "", ...lines] = text.split("\n");
    const pieces = splitText([`**${head}**`, ...lines].join("\n"), GROUP_MARKDOWN_BYTES);
    // A first line longer than a message would leave half of its markup in each.
    if (head.trim() && pieces[0]?.startsWith(`**${head}**`)) {
      return pieces.map((content) => ({ msgtype: "markdown", markdown: { content } }));
    }
  }
  return splitText(escapeText(text), GROUP_TEXT_BYTES).map((content, at) => ({
    msgtype: "text",
    text: { content, ...(at === 0 && mentioned.length > 0 ? { mentioned_list: [...mentioned] } : {}) },
  }));
}

/** Carries alerts to group chats whose robots are configured: they can be written to and never read. */
export function createGroupCourier({ config, clock, memory, fetch = nativeFetch }: GroupRobots): Courier {
  const pace = createPace(clock, memory.sends, GROUP_SENDS, SEND_WINDOW);
  return {
    channel: GROUP_CHANNEL,
    async deliver(letter) {
      const { name, mentioned } = parseGroupAddress(letter.address);
      const key = config.keys.get(name);
      const reply = openLetter(letter);
      if (!key || !reply) {
        return { kind: "gone", reason: key ? "another version wrote it" : `WECOM_GROUP_WEBHOOKS names no ${name}` };
      }
      for (const [at, message] of renderForGroup(reply, mentioned).entries()) {
        if (at < letter.partsSent) continue;
        const afterMs = pace(`group:${name}`);
        if (afterMs !== undefined) return { kind: "retry", afterMs, partsSent: at, reason: "too many for this group" };
        try {
          await call(fetch, `${config.apiUrl}/cgi-bin/webhook/send?key=${encodeURIComponent(key)}`, message);
        } catch (error) {
          const delivery = judgeFailure(error);
          return delivery.kind === "retry" ? { ...delivery, partsSent: at } : delivery;
        }
      }
      return { kind: "sent" };
    },
  };
}
