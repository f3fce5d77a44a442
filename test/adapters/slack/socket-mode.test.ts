import { expect, onTestFinished, test } from "vitest";
import type { Dispatch } from "../../../src/adapters/slack/index.ts";
import { openSocketMode } from "../../../src/adapters/slack/node/index.ts";
import { aSlackHouse } from "../../support/slack/a-slack-house.ts";
import { aSlackSocket } from "../../support/slack/a-socket.ts";
import { aCommand, aDirectMessage } from "../../support/slack/events.ts";
import { APP_TOKEN, FINANCE, LINAN } from "../../support/slack/workspace.ts";

const NUMBER = "24112000000031870426";

async function aSocketHouse(dispatch?: Dispatch) {
  const at = await aSlackHouse({ ledger: [{ number: NUMBER }] });
  const socket = await aSlackSocket();
  const config = { ...at.services.config, apiUrl: socket.apiUrl };
  const mode = openSocketMode(APP_TOKEN, { ...at.services, config }, dispatch ?? at.dispatch);
  onTestFinished(async () => {
    await mode.stop();
    await socket.close();
  });
  await mode.start();
  return { ...at, socket };
}

test("what comes in over the socket is answered and acknowledged like what comes over HTTP", async () => {
  const { socket, slack, settled } = await aSocketHouse();
  expect(await socket.send("events_api", aDirectMessage(`查发票 ${NUMBER}`))).toEqual({});
  await settled();
  expect(slack.shown.at(-1)?.text).toContain(NUMBER);
  const url = slack.responseUrl(LINAN, FINANCE);
  expect(await socket.send("slash_commands", aCommand(NUMBER, url))).toEqual({});
  await settled();
  expect(slack.shown.at(-1)).toMatchObject({ channel: FINANCE, to: LINAN });
});

test("what could not be stored is not acknowledged, and a command's words travel with its acknowledgement", async () => {
  const again = await aSocketHouse(async () => ({ kind: "again" }));
  expect(await again.socket.send("events_api", aDirectMessage("帮助"))).toBeUndefined();
  const words = { response_type: "ephemeral", text: "正在查…" } as const;
  const early = await aSocketHouse(async () => ({ kind: "stored", words }));
  expect(await early.socket.send("slash_commands", aCommand("1234", "http://127.0.0.1:1/"))).toEqual(words);
});
