import { CALLBACK_MAX_AGE_SECONDS, readAesKey } from "../../tencent/index.ts";

/** What the Official Account needs to know; see docs/official-account.md for where each value comes from. */
export interface OfficialAccountConfig {
  appId: string;
  token: string;
  /** In 安全模式; without it messages come in the clear. */
  aesKey: Uint8Array<ArrayBuffer> | undefined;
  maxAgeSeconds: number;
}

/** Absent until something of it is configured, and then it says what is still missing. */
export type OfficialAccountSetting =
  | { kind: "absent" }
  | { kind: "incomplete"; missing: readonly string[] }
  | { kind: "ready"; config: OfficialAccountConfig };

export interface OfficialAccountEnv {
  readonly OFFICIAL_ACCOUNT_APP_ID?: string | undefined;
  readonly OFFICIAL_ACCOUNT_TOKEN?: string | undefined;
  readonly OFFICIAL_ACCOUNT_ENCODING_AES_KEY?: string | undefined;
  readonly CALLBACK_MAX_AGE_SECONDS?: string | undefined;
}

const BASICS = "mp.weixin.qq.com → 设置与开发 → 基本配置";
const WHERE = {
  OFFICIAL_ACCOUNT_APP_ID: `copy it from ${BASICS} → 开发者ID(AppID)`,
  OFFICIAL_ACCOUNT_TOKEN: `copy it from ${BASICS} → 服务器配置 → 令牌(Token)`,
  OFFICIAL_ACCOUNT_ENCODING_AES_KEY: `copy it from ${BASICS} → 服务器配置 → 消息加解密密钥; it has 43 characters`,
  CALLBACK_MAX_AGE_SECONDS: "write a number of seconds, 0 for no limit",
} as const;

const fault = (name: keyof typeof WHERE, what: string): string => `${name} ${what}: ${WHERE[name]}`;

/** The account's configuration, or what keeps it from working, each with where to get it. */
export function officialAccountConfig(env: OfficialAccountEnv): OfficialAccountSetting {
  const read = (name: keyof OfficialAccountEnv): string => env[name]?.trim() ?? "";
  const appId = read("OFFICIAL_ACCOUNT_APP_ID");
  const token = read("OFFICIAL_ACCOUNT_TOKEN");
  const encoded = read("OFFICIAL_ACCOUNT_ENCODING_AES_KEY");
  const age = read("CALLBACK_MAX_AGE_SECONDS");
  if (!appId && !token && !encoded) return { kind: "absent" };
  const aesKey = readAesKey(encoded);
  const missing = [
    ...(appId ? [] : [fault("OFFICIAL_ACCOUNT_APP_ID", "is not set")]),
    ...(token ? [] : [fault("OFFICIAL_ACCOUNT_TOKEN", "is not set")]),
    ...(!encoded || aesKey ? [] : [fault("OFFICIAL_ACCOUNT_ENCODING_AES_KEY", "is not a key")]),
    ...(/^\d{0,6}$/.test(age) ? [] : [fault("CALLBACK_MAX_AGE_SECONDS", "is not a number")]),
  ];
  if (missing.length > 0) return { kind: "incomplete", missing };
  const maxAgeSeconds = age === "" ? CALLBACK_MAX_AGE_SECONDS : Number(age);
  return { kind: "ready", config: { appId, token, aesKey, maxAgeSeconds } };
}
