// One contender of bench/slack.ts in a process of its own: node slack-process.ts NAME DATABASE API-URL
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSlackAdapter } from "@chat-adapter/slack";
import { createMemoryState } from "@chat-adapter/state-memory";
import { serve } from "@hono/node-server";
import { App, HTTPReceiver } from "@slack/bolt";
import { Chat, type StateAdapter } from "chat";
import { Hono } from "hono";
import { CHANNEL } from "../../src/adapters/slack/index.ts";
import { plainText } from "../../src/bot/index.ts";
import { numbersInText } from "../../src/bot/intent/index.ts";
import { invoiceCard } from "../../src/bot/skills/invoice-card.ts";
import { findByNumber, findRelated } from "../../src/core/search/index.ts";
import type { Database } from "../../src/core/turn/index.ts";
import { openHouse } from "../../src/house.ts";
import { entropy, openNodeDatabase, openNodeSlack } from "../../src/node/index.ts";
import { addressOf, ORGANISATION } from "./a-ledger.ts";
import { BOT_USER, SECRET } from "./slack-load.ts";

const [name = "", file = "", apiUrl = ""] = process.argv.slice(2);
const TOKEN = "xoxb-bench";
const clock = () => new Date();

/** The same look-up that our turn makes, and the same words, with nothing stored. */
async function answerTo(database: Database, text: string): Promise<string> {
  const [found] = await findByNumber(database, ORGANISATION, numbersInText(text).slice(0, 1));
  if (found?.kind !== "one") return "没有";
  const related = await findRelated(database, ORGANISATION, found.invoice);
  const card = invoiceCard(found.invoice, related, { language: "zh-CN", now: clock() });
  return plainText({ language: "zh-CN", parts: [card] });
}

async function ours(database: Database): Promise<number> {
  const background = (work: Promise<unknown>) => void work.catch(() => undefined);
  const log = (entry: object) => void process.stderr.write(`${JSON.stringify(entry)}\n`);
  const slack = openNodeSlack(
    { signingSecret: SECRET, botToken: TOKEN, apiUrl, appToken: undefined },
    database,
    clock,
    log,
  );
  const house = openHouse({
    database,
    couriers: [slack.courier],
    clock,
    random: Math.random,
    entropy,
    background,
    log,
  });
  const routes = slack.routes(slack.dispatch({ bot: house.bot, database, background }));
  return new Promise((resolve) => {
    serve({ fetch: new Hono().route("/", routes).fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => resolve(port));
  });
}

async function bolt(database: Database): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET });
  const app = new App({ receiver, token: TOKEN, clientOptions: { slackApiUrl: apiUrl } });
  app.event("app_mention", async ({ event, say }) => {
    await say({ text: await answerTo(database, event.text), thread_ts: event.ts });
  });
  const server = (await app.start(0)) as unknown as { address(): AddressInfo };
  return server.address().port;
}

async function chat(database: Database): Promise<number> {
  const slack = createSlackAdapter({ botToken: TOKEN, signingSecret: SECRET, apiUrl, botUserId: BOT_USER });
  // Its package brings a copy of chat of its own, whose private parts the compiler takes for others.
  const state = createMemoryState() as unknown as StateAdapter;
  const bot = new Chat({ userName: "piaowen", adapters: { slack }, state, logger: "silent" });
  bot.onNewMention(async (thread, message) => {
    await thread.post(await answerTo(database, message.text));
  });
  const app = new Hono().post("/slack/events", (context) =>
    bot.webhooks.slack(context.req.raw, { waitUntil: (work: Promise<unknown>) => void work }),
  );
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => resolve(port));
  });
}

/** Nothing but HTTP: takes a request and makes one, which no contender can do without. */
async function raw(): Promise<number> {
  const { keepAliveFetch } = await import("../../src/adapters/slack/node/index.ts");
  const call = keepAliveFetch();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { event } = JSON.parse(Buffer.concat(chunks).toString()) as { event: { channel: string } };
      response.end();
      const body = new URLSearchParams({ channel: event.channel, text: "没有" }).toString();
      void call(`${apiUrl}chat.postMessage`, { method: "POST", body });
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

const contenders: Record<string, (database: Database) => Promise<number>> = { ours, bolt, chat, raw };

const { database } = await openNodeDatabase(addressOf(file));
const port = await contenders[name]?.(database);
process.on("message", () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
process.on("disconnect", () => process.exit(0));
process.send?.({ port, channel: CHANNEL });
