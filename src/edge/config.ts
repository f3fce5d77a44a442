import { type SlackEnv, type SlackSetting, slackConfig } from "../adapters/slack/index.ts";
import { type WebConfig, webConfig } from "../adapters/web/index.ts";
import { type CallbackEnv, type CallbackSettings, callbackSettings, missingOf } from "../callback-channels.ts";

/** What the Worker is given: variables and secrets are strings on `env`, and any of them may not have been set. */
export interface EdgeEnv extends SlackEnv, CallbackEnv {
  readonly PIAOWEN_SECRET?: string;
  readonly PIAOWEN_DATABASE_URL?: string;
  readonly PIAOWEN_DATABASE_TOKEN?: string;
  readonly PIAOWEN_PUBLIC_URL?: string;
}

export interface EdgeConfig {
  web: WebConfig | undefined;
  database: { url: string; token: string | undefined } | undefined;
  slack: SlackSetting;
  callbacks: CallbackSettings;
  /** What has to be set before anybody can be answered, each with where to get it. */
  missing: readonly string[];
}

const SECRET_BYTES = 32;
const HEX = /^(?:[0-9a-f]{2})+$/i;
const BASE64 = /^[\w+/-]+={0,2}$/;

const MAKE_SECRET =
  "openssl rand -hex 32 makes one; store it with: npx wrangler secret put PIAOWEN_SECRET (local: in .dev.vars)";
const GET_DATABASE =
  "turso db show --url NAME prints one; store it with: npx wrangler secret put PIAOWEN_DATABASE_URL (local: npm run dev:edge serves data/)";

function decode(text: string): Uint8Array | undefined {
  if (HEX.test(text)) return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (!BASE64.test(text)) return undefined;
  const standard = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  if (standard.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
}

function readSecret(text: string): Uint8Array | string {
  if (!text) return `PIAOWEN_SECRET is not set: ${MAKE_SECRET}`;
  const bytes = decode(text);
  if (bytes && bytes.length >= SECRET_BYTES) return bytes;
  return `PIAOWEN_SECRET must be at least ${SECRET_BYTES} bytes in hex or base64: ${MAKE_SECRET}`;
}

function readDatabase(env: EdgeEnv): { url: string; token: string | undefined } | string {
  const url = env.PIAOWEN_DATABASE_URL?.trim() ?? "";
  if (!url) return `PIAOWEN_DATABASE_URL is not set: ${GET_DATABASE}`;
  // A Worker has no files, and a socket would not outlive a request.
  if (!/^(?:libsql|https?):\/\//.test(url)) {
    return `PIAOWEN_DATABASE_URL must begin with libsql://, https:// or http://: ${GET_DATABASE}`;
  }
  return { url, token: env.PIAOWEN_DATABASE_TOKEN?.trim() || undefined };
}

function readWeb(env: EdgeEnv): WebConfig | string {
  const secret = readSecret(env.PIAOWEN_SECRET?.trim() ?? "");
  if (typeof secret === "string") return secret;
  try {
    return webConfig({ PIAOWEN_PUBLIC_URL: env.PIAOWEN_PUBLIC_URL }, secret, "edge");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The Worker's configuration; what is missing is named rather than thrown, so that `/readyz` can say it. */
export function edgeConfig(env: EdgeEnv): EdgeConfig {
  const web = readWeb(env);
  const database = readDatabase(env);
  // On the edge everything comes in over HTTP: without its secret Slack cannot be told from anybody else.
  const slack = slackConfig({ ...env, SLACK_APP_TOKEN: undefined });
  const callbacks = callbackSettings(env);
  return {
    web: typeof web === "string" ? undefined : web,
    database: typeof database === "string" ? undefined : database,
    slack,
    callbacks,
    missing: [
      ...[web, database].filter((one) => typeof one === "string"),
      ...(slack.kind === "incomplete" ? slack.missing : []),
      ...missingOf(callbacks),
    ],
  };
}
