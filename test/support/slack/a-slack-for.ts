import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { createSlackMemory, openSlack, type Slack } from "../../../src/adapters/slack/index.ts";
import type { TestHouse } from "../a-house.ts";
import { aSlack, type StandIn } from "./a-slack.ts";
import type { SignedRequest } from "./signed.ts";
import { BOT_TOKEN, SIGNING_SECRET } from "./workspace.ts";

/** A stand-in for Slack, and the way from it to a house that stands already. */
export async function aSlackFor({ bot, database, ...house }: TestHouse): Promise<{
  slack: StandIn;
  courier: Slack["courier"];
  send(request: SignedRequest): Promise<Response>;
}> {
  const slack = await aSlack();
  onTestFinished(() => slack.close());
  let waited = 0;
  const { courier, dispatch, routes } = openSlack({
    config: { signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN, apiUrl: slack.apiUrl, appToken: undefined },
    clock: () => new Date(house.now.getTime() + waited),
    // Time passes when somebody waits for it.
    wait: async (ms) => {
      waited += ms;
    },
    timer: () => () => undefined,
    memory: createSlackMemory(),
    note: () => undefined,
  });
  const app = new Hono().route("/", routes(dispatch({ bot, database, background: () => undefined })));
  return {
    slack,
    courier,
    send: async ({ method, headers, body }) => app.request("/slack/events", { method, headers, body }),
  };
}
