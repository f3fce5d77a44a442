// Slack as the bench plays it: posts signed mentions over kept connections, and takes what is posted back.
import { createHmac } from "node:crypto";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { quantile } from "./measure.ts";

export const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
export const TEAM = "T0BENCH";
export const BOT_USER = "U0PIAOWEN";
const PEOPLE = 50;
const CONNECTIONS = 16;

export interface Load {
  perSecond: number;
  ackMedian: number;
  ackP99: number;
}

export interface SlackLoad {
  apiUrl: string;
  /** Sends so many mentions, each in a channel of its own, and waits until each was acknowledged and answered. */
  send(to: string, mentions: readonly string[]): Promise<Load>;
  close(): void;
}

let lastTs = Date.now() * 1000;

function aMention(text: string): { body: string; channel: string } {
  lastTs += 1;
  const ts = `${String(lastTs).slice(0, 10)}.${String(lastTs).slice(10, 16)}`;
  const channel = `C${lastTs}`;
  const event = {
    type: "app_mention",
    user: `U${lastTs % PEOPLE}`,
    text: `<@${BOT_USER}> ${text}`,
    ts,
    event_ts: ts,
    channel,
  };
  const authorizations = [{ team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }];
  const body = JSON.stringify({
    ...{ token: "x", team_id: TEAM, api_app_id: "A0", type: "event_callback", event_id: `Ev${lastTs}`, event_time: 1 },
    ...{ authorizations, is_ext_shared_channel: false, event },
  });
  return { body, channel };
}

const API: Readonly<Record<string, object>> = {
  "auth.test": { ok: true, team_id: TEAM, user_id: BOT_USER, bot_id: "B0", user: "piaowen", team: "bench" },
  "users.info": { ok: true, user: { id: "U1", team_id: TEAM, name: "linan", profile: {} } },
};

export async function slackLoad(): Promise<SlackLoad> {
  let expected = new Set<string>();
  let all = () => {};
  const server = createServer((call, answer) => {
    const method = (call.url ?? "").replace(/^.*\/api\//, "");
    const chunks: Buffer[] = [];
    call.on("data", (chunk: Buffer) => chunks.push(chunk));
    call.on("end", () => {
      answer.writeHead(200, { "content-type": "application/json" });
      answer.end(JSON.stringify(API[method] ?? { ok: true, ts: "1.1", message_ts: "1.1", message: { ts: "1.1" } }));
      if (!method.startsWith("chat.post")) return;
      const body = Buffer.concat(chunks).toString();
      const channel = new URLSearchParams(body).get("channel") ?? (JSON.parse(body) as { channel: string }).channel;
      if (!expected.delete(channel)) process.stderr.write(`answered twice: ${channel}\n`);
      if (expected.size === 0) all();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  let agent: Agent;

  const post = (to: string, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac("sha256", SECRET).update(`v0:${timestamp}:${body}`).digest("hex");
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": `v0=${signature}`,
      };
      const began = performance.now();
      const call = request(to, { method: "POST", agent, headers }, (response) => {
        response.resume();
        response.on("end", () => {
          if (response.statusCode === 200) resolve(performance.now() - began);
          else reject(new Error(`acknowledged with ${response.statusCode}`));
        });
      });
      call.on("error", reject);
      call.end(body);
    });

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    async send(to, texts) {
      const mentions = texts.map(aMention);
      expected = new Set(mentions.map(({ channel }) => channel));
      const answered = new Promise<void>((resolve) => {
        all = resolve;
      });
      // A server closes what was idle while others were asked.
      agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, scheduling: "fifo" });
      const acks: number[] = [];
      const began = performance.now();
      let next = 0;
      const speak = async () => {
        for (let mention = mentions[next++]; mention; mention = mentions[next++])
          acks.push(await post(to, mention.body));
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, speak));
      await answered;
      agent.destroy();
      const seconds = (performance.now() - began) / 1000;
      const sorted = acks.toSorted((a, b) => a - b);
      return { perSecond: mentions.length / seconds, ackMedian: quantile(sorted, 0.5), ackP99: quantile(sorted, 0.99) };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
