import type { Hono } from "hono";
import { type WebDeps, webConfig } from "../../src/adapters/web/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { createHttp } from "../../src/http.ts";
import type { LogEntry } from "../../src/log.ts";
import { aDatabase } from "./a-database.ts";
import { aScriptedBot } from "./a-scripted-bot.ts";

export const NOW = new Date("2026-11-20T09:00:00+08:00");
export const SECRET = new Uint8Array(32).fill(7);

export interface WebChat {
  app: Hono;
  database: Database;
  bot: ReturnType<typeof aScriptedBot>;
  log: LogEntry[];
  clock: { now: Date };
}

export interface WantedChat extends Partial<Omit<WebDeps, "database" | "bot" | "clock">> {
  env?: Record<string, string>;
  script?: Parameters<typeof aScriptedBot>[2];
  /** Makes the demo organisation, which this machine's own page may see. */
  demo?: boolean;
  /** Lets time pass as it does outside, from the fixed start. */
  ticking?: boolean;
  bot?: WebDeps["bot"];
}

/** The whole web chat over a database of its own, with a bot that answers what it is told to. */
export async function aWebChat({
  env = {},
  script,
  demo = false,
  ticking = false,
  ...deps
}: WantedChat = {}): Promise<WebChat> {
  const database = await aDatabase();
  const clock = { now: NOW };
  const started = performance.now();
  const now = () => (ticking ? new Date(clock.now.getTime() + performance.now() - started) : clock.now);
  if (demo)
    await createOrganisation(database, { id: "demo", name: "北京明湖数据服务有限公司", taxIds: [], demo: true }, NOW);
  const bot = aScriptedBot(database, now, script);
  const log: LogEntry[] = [];
  const web: WebDeps = {
    bot,
    database,
    clock: now,
    config: webConfig(env, SECRET, "node"),
    entropy: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    peerAddress: () => "127.0.0.1",
    ...deps,
  };
  const app = createHttp({ web, checks: [], log: (entry) => log.push(entry), newId: () => "correlation-1" });
  return { app, database, bot, log, clock };
}

/** What a browser keeps between requests. */
export function aBrowser(app: Hono, origin = "http://localhost:8787") {
  let cookie = "";
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set("cookie", cookie);
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    const [given] = (response.headers.get("set-cookie") ?? "").split(";");
    if (given) cookie = given;
    return response;
  };
  return {
    request,
    get cookie() {
      return cookie;
    },
    set cookie(value: string) {
      cookie = value;
    },
    say: (message: unknown, headers: Record<string, string> = {}) =>
      request("/api/messages", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof message === "string" ? message : JSON.stringify(message),
      }),
    submit: (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      request("/", { method: "POST", headers, body: new URLSearchParams(fields) }),
  };
}

export interface SaidAnswer {
  replies: { id: string; text: string; parts: unknown[]; html?: string }[];
  cursor: string;
}

export const saidAnswer = async (response: Response): Promise<SaidAnswer> => (await response.json()) as SaidAnswer;

export const refusalOf = async (response: Response): Promise<{ status: number; code: string; message: string }> => {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, ...error };
};
