import type { Context, Handler } from "hono";
import { plainPhrases } from "../../bot/index.ts";
import {
  type CallbackGate,
  type Fields,
  isFresh,
  isSignedWith,
  openCallback,
  readCallback,
  readXml,
  sealAnswer,
  writeXml,
} from "../../tencent/index.ts";
import { answer } from "./answer.ts";
import type { OfficialAccountDeps } from "./deps.ts";
import { read } from "./read.ts";

const NO_KEY = new Uint8Array(32);

const gateOf = ({ config, clock }: OfficialAccountDeps): CallbackGate => {
  const key = { token: config.token, aesKey: config.aesKey ?? NO_KEY, receiver: config.appId };
  return { key, maxAgeSeconds: config.maxAgeSeconds, clock };
};

async function isSigned(gate: CallbackGate, { req }: Context): Promise<boolean> {
  const [signature = "", timestamp = "", nonce = ""] = ["signature", "timestamp", "nonce"].map((name) =>
    req.query(name),
  );
  return isFresh(gate, timestamp) && (await isSignedWith(signature, gate.key.token, timestamp, nonce));
}

/** `GET /official-account/callback`: the console checks the address. */
export const verify =
  (deps: OfficialAccountDeps): Handler =>
  async (context) => {
    if (!(await isSigned(gateOf(deps), context))) return context.body(null, 401);
    return context.text(context.req.query("echostr") ?? "");
  };

/** In the clear the signature does not cover the body, so that whoever has a key takes nothing without it. */
async function open(deps: OfficialAccountDeps, context: Context, body: string): Promise<Fields | undefined> {
  const { req } = context;
  const gate = gateOf(deps);
  const isSealed = req.query("encrypt_type") === "aes";
  if (isSealed !== (deps.config.aesKey !== undefined)) return undefined;
  if (!isSealed) return (await isSigned(gate, context)) ? readXml(body) : undefined;
  const query = {
    signature: req.query("msg_signature") ?? "",
    timestamp: req.query("timestamp") ?? "",
    nonce: req.query("nonce") ?? "",
  };
  return openCallback(gate, query, body);
}

async function answerTo(deps: OfficialAccountDeps, fields: Fields): Promise<string> {
  const came = read(fields);
  switch (came.kind) {
    case "message":
      return answer(deps, came.message);
    case "welcome":
      return plainPhrases["zh-CN"].welcome;
    case "nothing":
      return "";
  }
}

/** `POST /official-account/callback`: messages and events; nothing is looked at before it is known to be WeChat's. */
export const receive =
  (deps: OfficialAccountDeps): Handler =>
  async (context) => {
    const body = await readCallback(context.req.raw);
    if (body === undefined) return context.body(null, 413);
    const fields = await open(deps, context, body);
    if (!fields) {
      deps.note({ level: "warn", event: "official_account_refused" });
      return context.body(null, 401);
    }
    const text = await answerTo(deps, fields);
    // Anything else and the follower is told that the account is out of service.
    if (!text) return context.text("success");
    const reply = writeXml({
      ToUserName: fields.get("FromUserName") ?? "",
      FromUserName: fields.get("ToUserName") ?? "",
      CreateTime: Math.floor(deps.clock().getTime() / 1000),
      MsgType: "text",
      Content: text,
    });
    const sealed = deps.config.aesKey ? await sealAnswer(gateOf(deps).key, reply, deps) : reply;
    return context.body(sealed, 200, { "content-type": "application/xml" });
  };
