import { randomBytes } from "node:crypto";
import { escapeText } from "../../src/adapters/slack/escape.ts";
import { createWebRoutes, webConfig } from "../../src/adapters/web/index.ts";
import { filePhrases } from "../../src/bot/index.ts";
import { sweepLetters } from "../../src/core/outbox/index.ts";
import { putBinding } from "../support/a-binding.ts";
import { ORGANISATION, type TestHouse } from "../support/a-house.ts";
import { anAccount, FOLLOWER, said } from "../support/official-account/an-account-house.ts";
import { asShown } from "../support/slack/a-slack.ts";
import { aSlackFor } from "../support/slack/a-slack-for.ts";
import { aDirectMessage } from "../support/slack/events.ts";
import { signedEvent } from "../support/slack/signed.ts";
import { TEAM, WANGMIN } from "../support/slack/workspace.ts";
import { aWechatFor } from "../support/wechat/a-wechat-for.ts";
import { aWecomFor } from "../support/wecom/a-wecom-for.ts";
import { CORP, WANGMIN as MEMBER } from "../support/wecom/callbacks.ts";

/** The words alone: what each platform makes of a file has tests of its own. */
const withoutFiles = (said: string): string =>
  said
    .split("\n")
    .filter((line) => !line.startsWith("📎") && !Object.values(filePhrases).some(({ elsewhere }) => line === elsewhere))
    .join("\n");

/** A way of saying something to a house and hearing back in plain words. */
export type Speak = (text: string) => Promise<string>;

export const channels: Record<string, (house: TestHouse) => Promise<Speak>> = {
  terminal: async (house) => (text) => house.ask(text),

  web: async (house) => {
    const app = createWebRoutes({
      bot: house.bot,
      database: house.database,
      config: webConfig({}, new Uint8Array(randomBytes(32)), "node"),
      clock: () => house.now,
      entropy: (bytes) => new Uint8Array(randomBytes(bytes)),
    });
    const say = async (text: string, cookie?: string) =>
      app.request("http://127.0.0.1:8787/api/messages", {
        method: "POST",
        headers: { "content-type": "application/json", host: "127.0.0.1:8787", ...(cookie ? { cookie } : {}) },
        body: JSON.stringify({ text }),
      });
    const first = await say("你好");
    const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
    const session = decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
    await putBinding(house.database, ORGANISATION, { channel: "web", place: session });
    return async (text) => {
      const { replies } = (await (await say(text, cookie)).json()) as { replies: { text: string }[] };
      return replies.map((reply) => reply.text).join("\n---\n");
    };
  },

  slack: async (house) => {
    const { slack, send, courier } = await aSlackFor(house);
    await putBinding(house.database, ORGANISATION, { channel: "slack", place: TEAM, person: `${TEAM}/${WANGMIN}` });
    return async (text) => {
      const before = slack.shown.length;
      await send(signedEvent(aDirectMessage(escapeText(text), { user: WANGMIN }), house.now));
      const outbox = { database: house.database, couriers: [courier], claimant: "slack", random: Math.random };
      await sweepLetters({ ...outbox, clock: () => house.now });
      return slack.shown
        .slice(before)
        .map((one) => asShown(one.text))
        .join("\n---\n");
    };
  },

  wecom: async (house) => {
    await putBinding(house.database, ORGANISATION, { channel: "wecom", place: CORP, person: `${CORP}/${MEMBER}` });
    const speak = await aWecomFor(house);
    return async (text) => withoutFiles(await speak(text));
  },

  "official-account": async (house) => {
    await putBinding(house.database, ORGANISATION, { channel: "official-account", place: FOLLOWER });
    const { send } = anAccount(house, { clock: () => house.now, timer: () => () => undefined });
    const MORE = /\n\((?:还有 \d+ 页|\d+ more pages?)[^\n]*\)$/;
    return async (text) => {
      const pages = [await send(said(text))];
      while (MORE.test(pages.at(-1) ?? "")) pages.push(await send(said("更多")));
      return withoutFiles(pages.map((page) => page.replace(MORE, "")).join("\n"));
    };
  },

  wechat: async (house) => {
    await putBinding(house.database, ORGANISATION, {
      channel: "wechat",
      place: "-/contact/wangmin",
      person: "-/wangmin",
    });
    const speak = await aWechatFor(house);
    return async (text) => withoutFiles(await speak(text));
  },
};
