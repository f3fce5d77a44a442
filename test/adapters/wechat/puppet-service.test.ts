import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "wechaty";
import { PuppetServer } from "wechaty-puppet-service";
import { openInstance, openWechat, probe, wechatConfig } from "../../../src/adapters/wechat/index.ts";
import { aHouse } from "../../support/a-house.ts";
import { aWechat, BOT, type FakeWechat } from "../../support/wechat/a-wechat.ts";
import { until } from "../../support/wechat/a-wechat-house.ts";

// It keeps a database under the home folder, one for each token.
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "piaowen-home-"));
  vi.stubEnv("HOME", home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const aPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function aServer(port: number, wechat: FakeWechat, token: string): Promise<PuppetServer> {
  await wechat.open();
  const server = new PuppetServer({
    endpoint: `127.0.0.1:${port}`,
    token,
    puppet: wechat.puppet(),
    tls: { disable: true },
  });
  await server.start();
  return server;
}

test("over its own server on this machine, killed and started again, it answers on", { timeout: 60_000 }, async () => {
  log.level("silent");
  const port = await aPort();
  const token = `insecure_${crypto.randomUUID()}`;
  const setting = wechatConfig({
    WECHAT_PUPPET: "wechaty-puppet-service",
    WECHAT_PUPPET_TOKEN: token,
    WECHAT_PUPPET_ENDPOINT: `127.0.0.1:${port}`,
  });
  if (setting.kind !== "ready") throw new Error("the configuration is whole");
  const { config } = setting;
  const wechat = aWechat();
  let server = await aServer(port, wechat, token);
  const house = await aHouse();
  const couriers: (typeof bridge.courier)[] = [];
  const bridge = openWechat({
    ...{ config, database: house.database, clock: () => new Date() },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 100)),
    random: Math.random,
    note: () => undefined,
    open: openInstance(config),
    probe: probe(config),
    showCode: () => undefined,
  });
  couriers.push(bridge.courier);
  const speaking = await aHouse({ database: house.database, couriers });
  speaking.now = new Date();
  bridge.start({ bot: speaking.bot, background: () => undefined });

  const signIn = async () => {
    await until(() => wechat.puppet().state.active() === true, "the puppet");
    wechat.puppet().login(BOT);
    await until(() => bridge.signIn().kind === "here", "the sign-in");
  };
  const ask = async () => {
    const before = wechat.said().length;
    wechat.speak({ text: "帮助" });
    await until(() => wechat.said().length > before, "an answer");
    return wechat.said().at(-1)?.text;
  };

  await signIn();
  expect(await ask()).toContain("我能查发票");
  await server.stop();
  await until(() => bridge.missing().length > 0, "the loss");
  server = await aServer(port, wechat, token);
  await signIn();
  expect(await ask()).toContain("我能查发票");
  await bridge.stop();
  await server.stop();
});
