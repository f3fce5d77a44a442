import type { Context, Handler } from "hono";
import { plainPhrases } from "../../bot/index.ts";
import { openCallback, openSigned, readCallback, type SignedQuery, sealAnswer, writeXml } from "../../tencent/index.ts";
import { answer } from "./answer.ts";
import type { WecomHouse, WecomServices } from "./deps.ts";
import { read } from "./read.ts";
import type { Slots } from "./slots.ts";

const signedQuery = ({ req }: Context): SignedQuery => ({
  signature: req.query("msg_signature") ?? "",
  timestamp: req.query("timestamp") ?? "",
  nonce: req.query("nonce") ?? "",
});

const gateOf = ({ config, clock }: WecomServices) => ({ key: config.key, maxAgeSeconds: config.maxAgeSeconds, clock });

/** `GET /wecom/callback`: the console checks the address; the answer is the sealed text and nothing around it. */
export const verify =
  (services: WecomServices): Handler =>
  async (context) => {
    const echo = await openSigned(gateOf(services), signedQuery(context), context.req.query("echostr") ?? "");
    return echo === undefined ? context.body(null, 401) : context.text(echo);
  };

/** `POST /wecom/callback`: messages and events; nothing is looked at before it is known to be WeCom's. */
export const receive =
  (services: WecomServices, house: WecomHouse, slots: Slots): Handler =>
  async (context) => {
    const { config, clock, note } = services;
    const body = await readCallback(context.req.raw);
    if (body === undefined) return context.body(null, 413);
    const fields = await openCallback(gateOf(services), signedQuery(context), body);
    if (!fields) {
      note({ level: "warn", event: "wecom_refused" });
      return context.body(null, 401);
    }
    const came = read(fields, config);
    const text =
      came.kind === "message"
        ? await answer(services, house, slots, came.message)
        : came.kind === "welcome"
          ? plainPhrases["zh-CN"].welcome
          : "";
    if (!text) return context.body(null, 200);
    const reply = writeXml({
      ToUserName: fields.get("FromUserName") ?? "",
      FromUserName: config.corpId,
      CreateTime: Math.floor(clock().getTime() / 1000),
      MsgType: "text",
      Content: text,
    });
    return context.body(await sealAnswer(config.key, reply, services), 200, { "content-type": "application/xml" });
  };
