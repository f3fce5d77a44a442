import { describe, expect, test } from "vitest";
import type { Bot } from "../../../src/bot/index.ts";
import { aSlackHouse, type SlackHouse } from "../../support/slack/a-slack-house.ts";
import { aCommand, aDirectMessage, aMention, aShortcut } from "../../support/slack/events.ts";
import { signedEvent, signedForm, signedPayload } from "../../support/slack/signed.ts";
import { FINANCE, LINAN } from "../../support/slack/workspace.ts";

const NUMBER = "24112000000031870426";

/** A bot that answers only when it is let, and says when it was asked. */
function held() {
  let release = () => {};
  let asked = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const bot = (real: Bot): Bot => ({
    async answer(message) {
      asked();
      await gate;
      return real.answer(message);
    },
  });
  return { bot, release: () => release(), wasAsked };
}

const stored = async ({ house }: SlackHouse): Promise<number> => {
  const [count] = await house.database.read({
    statement: { sql: "select count(*) as n from inbox", args: [] },
    parse: ([row]) => Number(row?.n),
  });
  return count;
};

describe("the acknowledgement", () => {
  test("comes after the commit, and before the answer has gone out", async () => {
    const at = await aSlackHouse({ ledger: [{ number: NUMBER }] });
    at.slack.next("chat.postMessage", { kind: "hang" });
    const response = await at.send(signedEvent(aDirectMessage(`查发票 ${NUMBER}`), at.services.clock()));
    expect(response.status).toBe(200);
    expect(await stored(at)).toBe(1);
    expect(at.slack.shown).toEqual([]);
  });

  test("of an event that takes too long is 503, and when it comes again it has been answered", async () => {
    const { bot, release, wasAsked } = held();
    const at = await aSlackHouse({ ledger: [{ number: NUMBER }], bot });
    const body = aDirectMessage(`查发票 ${NUMBER}`);
    const first = at.send(signedEvent(body, at.services.clock()));
    await wasAsked;
    at.ring();
    expect((await first).status).toBe(503);
    expect(at.services.memory.early).toEqual({ events: 1, commands: 0 });
    release();
    await at.settled();
    expect((await at.event(body, { "x-slack-retry-num": "1" })).status).toBe(200);
    expect(at.slack.shown).toHaveLength(1);
  });

  test("of a command that takes too long says so, is counted, and the answer follows", async () => {
    const { bot, release, wasAsked } = held();
    const at = await aSlackHouse({ ledger: [{ number: NUMBER }], bot });
    const url = at.slack.responseUrl(LINAN, FINANCE);
    const pending = at.send(signedForm(aCommand(`查发票 ${NUMBER}`, url), at.services.clock()));
    await wasAsked;
    at.ring();
    const response = await pending;
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ response_type: "ephemeral", text: "正在查…" });
    expect(at.notes).toContainEqual({
      level: "warn",
      event: "slack_acknowledged_early",
      kind: "commands",
      total: 1,
    });
    release();
    await at.settled();
    expect(at.slack.seenBy(LINAN, FINANCE).join()).toContain(NUMBER);
  });

  test("of a press that takes too long says so at its response address", async () => {
    const { bot, release, wasAsked } = held();
    const at = await aSlackHouse({ ledger: [{ number: NUMBER }], bot });
    const url = at.slack.responseUrl(LINAN, FINANCE);
    const pending = at.send(signedPayload(aShortcut(`look at ${NUMBER} please`, url), at.services.clock()));
    await wasAsked;
    at.ring();
    expect((await pending).status).toBe(200);
    release();
    await at.settled();
    expect(at.slack.seenBy(LINAN, FINANCE)).toEqual(["正在查…", expect.stringContaining(NUMBER)]);
  });
});

describe("when nothing could be stored", () => {
  const failing = (): Bot => ({
    answer: async () => ({
      kind: "failed",
      reply: { language: "zh-CN", parts: [{ kind: "text", text: "没存成。请再发一次。" }] },
    }),
  });

  test("an event is sent again, a command is told so", async () => {
    const at = await aSlackHouse({ bot: failing });
    expect((await at.event(aMention("帮助"))).status).toBe(503);
    const url = at.slack.responseUrl(LINAN, FINANCE);
    const response = await at.command(aCommand("帮助", url));
    expect(await response.json()).toEqual({ response_type: "ephemeral", text: "没存成。请再发一次。" });
    await at.interact(aShortcut(NUMBER, url));
    expect(at.slack.seenBy(LINAN, FINANCE)).toEqual(["没存成。请再发一次。"]);
  });

  test("a bug is sent again as well, and a command gets a sentence instead of an error", async () => {
    const at = await aSlackHouse({
      bot: () => ({ answer: () => Promise.reject(new Error("secret 24112000000031870426")) }),
    });
    expect((await at.event(aMention("帮助"))).status).toBe(503);
    const response = await at.command(aCommand("help me", at.slack.responseUrl(LINAN, FINANCE)));
    expect(response.status).toBe(200);
    expect(((await response.json()) as { text: string }).text).toContain("Please send it again");
  });

  test("too many at once are sent again later, none is lost", async () => {
    const at = await aSlackHouse();
    const bodies = Array.from({ length: 70 }, () => aDirectMessage("帮助"));
    const statuses = [];
    for (const body of bodies) statuses.push((await at.event(body)).status);
    expect(statuses.filter((status) => status === 503)).not.toEqual([]);
    at.house.now = new Date(at.house.now.getTime() + 60_000);
    for (const [nth, body] of bodies.entries()) {
      if (statuses[nth] === 503) expect((await at.event(body)).status).toBe(200);
    }
    expect(await stored(at)).toBe(70);
  });
});
