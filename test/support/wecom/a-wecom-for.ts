import { Hono } from "hono";
import { openWecom } from "../../../src/adapters/wecom/index.ts";
import { sweepLetters } from "../../../src/core/outbox/index.ts";
import { writeXml } from "../../../src/tencent/index.ts";
import type { TestHouse } from "../a-house.ts";
import { aWecom } from "./a-wecom.ts";
import { wecomServices } from "./a-wecom-house.ts";
import { aCallback, aText, openAnswer } from "./callbacks.ts";

/** A stand-in for WeCom, and the way from it to a house that stands already; says something and returns what is read. */
export function aWecomFor({ bot, database, ...house }: TestHouse): (text: string) => Promise<string> {
  const wecom = aWecom();
  const clock = () => house.now;
  const services = wecomServices(database, wecom, {
    clock,
    wait: () => Promise.resolve(),
    timer: () => () => undefined,
  });
  const { courier, routes } = openWecom(services);
  const outbox = { database, couriers: [courier], claimant: "wecom", random: Math.random, clock };
  let sweeping: Promise<unknown> = Promise.resolve();
  // Letters go out as soon as they are stored, as they do in a house that has this courier.
  const answer: typeof bot.answer = async (message) => {
    const ended = await bot.answer(message);
    sweeping = sweepLetters(outbox);
    return ended;
  };
  const app = new Hono().route("/", routes({ bot: { ...bot, answer }, background: () => undefined }));
  const { key } = services.config;
  return async (text) => {
    const before = wecom.shown.length;
    const { query, body } = await aCallback(key, writeXml(aText(text)), house.now);
    const response = await app.request(`/wecom/callback?${query}`, { method: "POST", body });
    const passive = (await openAnswer(key, house.now, await response.text())).Content ?? "";
    await sweeping;
    return [passive, ...wecom.shown.slice(before).map((one) => one.text)].filter(Boolean).join("\n");
  };
}
