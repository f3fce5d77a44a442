import { onTestFinished } from "vitest";
import { openWechat, wechatConfig } from "../../../src/adapters/wechat/index.ts";
import { sweepLetters } from "../../../src/core/outbox/index.ts";
import type { TestHouse } from "../a-house.ts";
import { aWechat } from "./a-wechat.ts";
import { until } from "./a-wechat-house.ts";

/** wechaty's mock, and the way from it to a house that stands already; says something and returns what is read. */
export async function aWechatFor({ bot, database, ...house }: TestHouse): Promise<(text: string) => Promise<string>> {
  const wechat = aWechat();
  const setting = wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-mock" });
  if (setting.kind !== "ready") throw new Error("the configuration is whole");
  const clock = () => house.now;
  const bridge = openWechat({
    ...{ config: setting.config, database, clock, open: wechat.open },
    wait: () => Promise.resolve(),
    // The turn to speak comes at once: nothing here lasts.
    random: () => Number.NEGATIVE_INFINITY,
    note: () => undefined,
    probe: async () => true,
    showCode: () => undefined,
  });
  let answered = 0;
  const answer: typeof bot.answer = async (message) => {
    const ended = await bot.answer(message);
    await sweepLetters({ database, couriers: [bridge.courier], claimant: "wechat", random: Math.random, clock });
    answered += 1;
    return ended;
  };
  bridge.start({ bot: { ...bot, answer }, background: () => undefined });
  onTestFinished(() => bridge.stop());
  await until(() => wechat.opened() > 0 && wechat.puppet().state.active() === true, "the puppet");
  wechat.signIn();
  await until(() => bridge.signIn().kind === "here", "the sign-in");
  return async (text) => {
    const [before, turns] = [wechat.said().length, answered];
    wechat.speak({ text });
    await until(() => answered > turns, "an answer");
    return wechat
      .said()
      .slice(before)
      .map((one) => one.text)
      .join("\n");
  };
}
