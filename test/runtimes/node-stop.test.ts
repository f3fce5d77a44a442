import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aFolder } from "../support/a-database.ts";
import { aNodeServer, type NodeServer } from "../support/a-node-server.ts";
import { aCrowd, aCrowdsLedger } from "../support/slack/a-crowd.ts";
import { aSlack } from "../support/slack/a-slack.ts";
import { slackEnv } from "../support/slack/workspace.ts";

test("F24: a server told to stop while people talk finishes what it began; the next one goes on, and nothing is lost or said twice", {
  timeout: 120_000,
}, async () => {
  const slack = await aSlack();
  onTestFinished(() => slack.close());
  const file = join(aFolder(), "piaowen.db");
  await aCrowdsLedger(file);
  const env = {
    PIAOWEN_DATABASE_URL: file,
    ...slackEnv(slack),
  };
  let server: NodeServer | undefined = await aNodeServer(env);
  onTestFinished(async () => server?.close());
  const crowd = aCrowd(slack, () => server?.url);
  const talking = crowd.talk(16, 2);
  await expect.poll(() => crowd.acknowledged, { timeout: 30_000 }).toBeGreaterThanOrEqual(8);
  const exited = new Promise((resolve) => server?.child.on("exit", (code, signal) => resolve(code ?? signal)));
  const { close } = server;
  server = undefined;
  await close();
  // It ends by itself, before anybody has to end it.
  expect(await exited).toBe(0);
  server = await aNodeServer(env);
  await talking;
  await expect.poll(() => crowd.audit().lost, { timeout: 30_000, interval: 200 }).toBe(0);
  expect(crowd.audit()).toEqual({ said: 32, lost: 0, twice: 0 });
});
