import { CALLBACK_MAX_AGE_SECONDS, type CallbackKey, readAesKey } from "../../tencent/index.ts";

/** What the WeCom app needs to know; see docs/wecom.md for where each value comes from. */
export interface WecomConfig {
  corpId: string;
  agentId: number;
  secret: string;
  key: CallbackKey;
  maxAgeSeconds: number;
  apiUrl: string;
}

/** Robots of group chats, each by the name that alerts are addressed to. */
export interface WecomGroupsConfig {
  keys: ReadonlyMap<string, string>;
  apiUrl: string;
}

/** Absent until something of it is configured, and then it says what is still missing. */
export type Setting<Config> =
  | { kind: "absent" }
  | { kind: "incomplete"; missing: readonly string[] }
  | { kind: "ready"; config: Config };

export type WecomSetting = Setting<WecomConfig>;

export interface WecomEnv {
  readonly WECOM_CORP_ID?: string | undefined;
  readonly WECOM_AGENT_ID?: string | undefined;
  readonly WECOM_SECRET?: string | undefined;
  readonly WECOM_TOKEN?: string | undefined;
  readonly WECOM_ENCODING_AES_KEY?: string | undefined;
  readonly WECOM_GROUP_WEBHOOKS?: string | undefined;
  readonly WECOM_API_URL?: string | undefined;
  readonly CALLBACK_MAX_AGE_SECONDS?: string | undefined;
}

const API_URL = "https://qyapi.weixin.qq.com";

const APP = "work.weixin.qq.com → 应用管理 → 你的自建应用";
const WHERE = {
  WECOM_CORP_ID: "copy it from work.weixin.qq.com → 我的企业 → 企业信息 → 企业ID",
  WECOM_AGENT_ID: `copy the number from ${APP} → AgentId`,
  WECOM_SECRET: `copy it from ${APP} → Secret → 查看`,
  WECOM_TOKEN: `copy it from ${APP} → 接收消息 → 设置API接收 → Token`,
  WECOM_ENCODING_AES_KEY: `copy it from ${APP} → 接收消息 → 设置API接收 → EncodingAESKey; it has 43 characters`,
  WECOM_GROUP_WEBHOOKS:
    "write name=key, several separated by commas; the key is what follows key= in the robot's address",
  WECOM_API_URL: "leave it out for WeCom itself; otherwise an http:// or https:// address",
  CALLBACK_MAX_AGE_SECONDS: "write a number of seconds, 0 for no limit",
} as const;

const fault = (name: keyof typeof WHERE, what: string): string => `${name} ${what}: ${WHERE[name]}`;
const reader =
  (env: WecomEnv) =>
  (name: keyof WecomEnv): string =>
    env[name]?.trim() ?? "";

function readApiUrl(text: string): string | undefined {
  const url = URL.parse(text || API_URL);
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/\/+$/, "") : undefined;
}

const NEEDED = ["WECOM_CORP_ID", "WECOM_AGENT_ID", "WECOM_SECRET", "WECOM_TOKEN", "WECOM_ENCODING_AES_KEY"] as const;

/** The app's configuration, or what keeps it from working, each with where to get it. */
export function wecomConfig(env: WecomEnv): WecomSetting {
  const read = reader(env);
  if (NEEDED.every((name) => !read(name))) return { kind: "absent" };
  const aesKey = readAesKey(read("WECOM_ENCODING_AES_KEY"));
  const apiUrl = readApiUrl(read("WECOM_API_URL"));
  const age = read("CALLBACK_MAX_AGE_SECONDS");
  const agent = read("WECOM_AGENT_ID");
  const missing = [
    ...NEEDED.filter((name) => !read(name)).map((name) => fault(name, "is not set")),
    ...(agent && !/^\d{1,9}$/.test(agent) ? [fault("WECOM_AGENT_ID", "is not a number")] : []),
    ...(read("WECOM_ENCODING_AES_KEY") && !aesKey ? [fault("WECOM_ENCODING_AES_KEY", "is not a key")] : []),
    ...(apiUrl ? [] : [fault("WECOM_API_URL", "is not an address")]),
    ...(/^\d{0,6}$/.test(age) ? [] : [fault("CALLBACK_MAX_AGE_SECONDS", "is not a number")]),
  ];
  if (missing.length > 0 || !aesKey || !apiUrl) return { kind: "incomplete", missing };
  const corpId = read("WECOM_CORP_ID");
  const key = { token: read("WECOM_TOKEN"), aesKey, receiver: corpId };
  const maxAgeSeconds = age === "" ? CALLBACK_MAX_AGE_SECONDS : Number(age);
  return {
    kind: "ready",
    config: { corpId, agentId: Number(agent), secret: read("WECOM_SECRET"), key, maxAgeSeconds, apiUrl },
  };
}

/** The group robots' configuration: `finance=693a91f6-…,ops=…`. */
export function wecomGroupsConfig(env: WecomEnv): Setting<WecomGroupsConfig> {
  const read = reader(env);
  const text = read("WECOM_GROUP_WEBHOOKS");
  const apiUrl = readApiUrl(read("WECOM_API_URL"));
  if (!text) return { kind: "absent" };
  const pairs = text.split(",").map((pair) => /^\s*([^=/\s]{1,40})\s*=\s*([\w-]{8,80})\s*$/.exec(pair));
  if (!apiUrl || pairs.includes(null)) {
    const missing = apiUrl ? [fault("WECOM_GROUP_WEBHOOKS", "cannot be read")] : [fault("WECOM_API_URL", "is wrong")];
    return { kind: "incomplete", missing };
  }
  const keys = new Map(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
  return { kind: "ready", config: { keys, apiUrl } };
}
