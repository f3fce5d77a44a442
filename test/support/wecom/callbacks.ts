import { randomBytes } from "node:crypto";
import { type CallbackKey, openSigned, readXml, seal, sign, writeXml } from "../../../src/tencent/index.ts";
import { ENCODING_AES_KEY } from "../../tencent/vectors.ts";

export const CORP = "ww1234567890abcdef";
export const AGENT = 1000002;
export const WANGMIN = "wangmin";

export const env = {
  WECOM_CORP_ID: CORP,
  WECOM_AGENT_ID: String(AGENT),
  WECOM_SECRET: "app-secret",
  WECOM_TOKEN: "callback-token",
  WECOM_ENCODING_AES_KEY: ENCODING_AES_KEY,
} as const;

let received = 4_561_255_354_251_345_929n;
/** An id that no number can hold. */
export const newMsgId = (): string => String(++received);

export type CallbackFields = Readonly<Record<string, string | number>>;

export const aText = (text: string, wish: CallbackFields = {}): CallbackFields => ({
  ToUserName: CORP,
  FromUserName: WANGMIN,
  CreateTime: 1_700_000_000,
  MsgType: "text",
  Content: text,
  MsgId: newMsgId(),
  AgentID: AGENT,
  ...wish,
});

export const anEvent = (event: string, wish: CallbackFields = {}): CallbackFields => ({
  ToUserName: CORP,
  FromUserName: WANGMIN,
  CreateTime: 1_700_000_000,
  MsgType: "event",
  Event: event,
  AgentID: AGENT,
  ...wish,
});

/** A callback as the platform seals, signs and sends it. */
export async function aCallback(
  key: CallbackKey,
  document: string,
  at: Date,
): Promise<{ query: URLSearchParams; body: string }> {
  const sealed = await seal(key, document, new Uint8Array(randomBytes(16)));
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const nonce = "1372623149";
  const signature = await sign(key.token, timestamp, nonce, sealed);
  return {
    query: new URLSearchParams({ msg_signature: signature, timestamp, nonce }),
    body: writeXml({ ToUserName: key.receiver, Encrypt: sealed, AgentID: AGENT }),
  };
}

/** What a sealed answer says, checked as the platform checks it; '' where it is empty. */
export async function openAnswer(key: CallbackKey, at: Date, body: string): Promise<Record<string, string>> {
  if (body === "") return {};
  const fields = readXml(body);
  const field = (name: string) => fields?.get(name) ?? "";
  const query = { signature: field("MsgSignature"), timestamp: field("TimeStamp"), nonce: field("Nonce") };
  const gate = { key, maxAgeSeconds: 300, clock: () => at };
  const opened = await openSigned(gate, query, field("Encrypt"));
  if (opened === undefined) throw new Error("the platform would refuse this answer");
  return Object.fromEntries(readXml(opened) ?? []);
}
