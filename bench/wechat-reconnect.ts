// A thousand connections to WeChat, each ended and followed by a fresh one: do listeners or memory pile up?
// node --expose-gc --import ./scripts/light-drizzle.mjs bench/wechat-reconnect.ts [--times 1000] [--record]
import { log, WechatyBuilder } from "wechaty";
import { PuppetMock } from "wechaty-puppet-mock";
import { type Instance, openWechat, wechatConfig } from "../src/adapters/wechat/index.ts";
import { createBot } from "../src/bot/index.ts";
import type { Database } from "../src/core/database/index.ts";
import { option, report } from "./support/report.ts";

const TIMES = option("times", 1000);
const WARM_UP = Math.floor(TIMES / 5);
const MEBIBYTE = 2 ** 20;

log.level("silent");
const collect = globalThis.gc ?? (() => undefined);
const processListeners = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const nothing = async (): Promise<never> => {
  throw new Error("nobody asks anything here");
};
const database: Database = { read: nothing, commit: nothing, close: () => undefined };
const puppets: WeakRef<PuppetMock>[] = [];
let newest: PuppetMock | undefined;

async function open(): Promise<Instance> {
  newest = new PuppetMock();
  newest.mocker.createContact({ id: "bot", name: "票问" });
  puppets.push(new WeakRef(newest));
  return WechatyBuilder.build({ puppet: newest });
}

const setting = wechatConfig({ WECHAT_PUPPET: "wechaty-puppet-mock" });
if (setting.kind !== "ready") throw new Error("the configuration is whole");
// So many seconds pass with every look that each connection counts as a good one, and the next follows at once.
let now = Date.now();
const clock = () => {
  now += 100_000;
  return new Date(now);
};
const bridge = openWechat({
  ...{ config: setting.config, database, clock, open },
  wait: pause,
  random: () => -1.5,
  note: () => undefined,
  probe: async () => true,
  showCode: () => undefined,
});
const bot = createBot({
  ...{ database, clock, newCause: () => "cause", rest: () => pause(0) },
  onLetters: () => undefined,
  onFailure: () => undefined,
});

async function reconnect(): Promise<number> {
  const before = newest;
  const begun = performance.now();
  before?.emit("error", new Error("14 UNAVAILABLE"));
  while (newest === before || newest?.state.active() !== true) await pause(1);
  newest.login("bot");
  while (bridge.signIn().kind !== "here") await pause(1);
  return performance.now() - begun;
}

interface Look {
  heap: number;
  listeners: number;
  living: number;
}

async function look(): Promise<Look> {
  for (let at = 0; at < 5; at++) {
    await pause(20);
    collect();
  }
  const living = puppets.filter((one) => one.deref() !== undefined).length;
  return { heap: process.memoryUsage().heapUsed / MEBIBYTE, listeners: processListeners(), living };
}

bridge.start({ bot, background: () => undefined });
while (newest?.state.active() !== true) await pause(1);
newest.login("bot");
const took: number[] = [];
for (let at = 0; at < WARM_UP; at++) await reconnect();
const before = await look();
for (let at = 0; at < TIMES; at++) took.push(await reconnect());
const after = await look();
took.sort((one, other) => one - other);
await bridge.stop();

report(
  "WeChat: reconnecting",
  ["", "after the warm-up", `after ${TIMES} more`],
  [
    ["heap, MiB", before.heap.toFixed(1), after.heap.toFixed(1)],
    ["listeners on the process", String(before.listeners), String(after.listeners)],
    ["instances alive", String(before.living), String(after.living)],
    ["a reconnect, median ms", "", (took[Math.floor(took.length / 2)] ?? 0).toFixed(0)],
  ],
  "Real wechaty over its mock puppet, without the pause before a reconnect; heap after collecting.",
);
process.exit(0);
