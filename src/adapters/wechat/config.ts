/** How wechaty reaches WeChat; see docs/wechat.md for the puppets and what each risks. */
export interface WechatConfig {
  /** The package that speaks with WeChat: `wechaty-puppet-service`, `wechaty-puppet-wechat4u`. */
  puppet: string;
  token: string | undefined;
  /** Where a puppet service listens: without one it would ask a public directory. */
  endpoint: { host: string; port: number } | undefined;
  tls: boolean;
  /** Whether groups and people are called anew at every sign-in. */
  ids: "lasting" | "per_sign_in";
  /** What calls the bot in a group besides a mention. */
  prefixes: readonly string[];
}

/** Absent until something of it is configured, and then it says what is still missing. */
export type WechatSetting =
  | { kind: "absent" }
  | { kind: "incomplete"; missing: readonly string[] }
  | { kind: "ready"; config: WechatConfig };

export type WechatEnv = Readonly<Record<string, string | undefined>>;

const WHERE = {
  WECHAT_PUPPET:
    "write wechaty-puppet-service or wechaty-puppet-wechat4u; docs/wechat.md says what each needs and risks",
  WECHAT_PUPPET_TOKEN: "the token of your puppet service, such as insecure_local for one on this machine",
  WECHAT_PUPPET_ENDPOINT: "where the puppet service listens, such as 127.0.0.1:8788",
  WECHAT_IDS: "write lasting or per-sign-in",
} as const;

const fault = (name: keyof typeof WHERE, what: string): string => `${name} ${what}: ${WHERE[name]}`;

function readEndpoint(text: string): WechatConfig["endpoint"] {
  const [, host, port] = /^(?:[a-z]+:\/\/)?([\w.-]+|\[[\da-f:]+\]):(\d{1,5})\/?$/i.exec(text) ?? [];
  return host && Number(port) > 0 && Number(port) < 65_536 ? { host, port: Number(port) } : undefined;
}

// The web protocol gives every contact and group a new id at each sign-in.
const FLEETING = /wechat4u|puppet-wechat$/;

/** The bridge to WeChat, or what keeps it from working, each with where to get it. */
export function wechatConfig(env: WechatEnv): WechatSetting {
  const read = (name: string): string => env[name]?.trim() ?? "";
  const puppet = read("WECHAT_PUPPET");
  const token = read("WECHAT_PUPPET_TOKEN") || undefined;
  if (!puppet && !token) return { kind: "absent" };
  const endpoint = readEndpoint(read("WECHAT_PUPPET_ENDPOINT"));
  const isService = puppet === "wechaty-puppet-service";
  const ids = read("WECHAT_IDS") || (FLEETING.test(puppet) ? "per-sign-in" : "lasting");
  const missing = [
    ...(puppet ? [] : [fault("WECHAT_PUPPET", "is not set")]),
    ...(isService && !token ? [fault("WECHAT_PUPPET_TOKEN", "is not set")] : []),
    ...(isService && !endpoint ? [fault("WECHAT_PUPPET_ENDPOINT", "is not set, or not host:port")] : []),
    ...(/^(?:lasting|per-sign-in)$/.test(ids) ? [] : [fault("WECHAT_IDS", `is "${ids}"`)]),
  ];
  if (missing.length > 0) return { kind: "incomplete", missing };
  const prefixes = (read("WECHAT_PREFIXES") || "票问,piaowen").split(/[,\uff0c]/).map((word) => word.trim());
  return {
    kind: "ready",
    config: {
      ...{ puppet, token, endpoint },
      tls: read("WECHAT_PUPPET_TLS") === "1",
      ids: ids === "lasting" ? "lasting" : "per_sign_in",
      prefixes: prefixes.filter(Boolean),
    },
  };
}
