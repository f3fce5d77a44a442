import { describe, expect, test } from "vitest";
import { openSlack } from "../../../src/adapters/slack/index.ts";
import { sealReply } from "../../../src/bot/index.ts";
import { aSlackHouse } from "../../support/slack/a-slack-house.ts";
import { aMention } from "../../support/slack/events.ts";
import { fates, pass, writeNews } from "../../support/slack/news.ts";
import { DIRECT, FINANCE, LINAN, SHARED, TEAM } from "../../support/slack/workspace.ts";

const PLACES = [FINANCE, SHARED, DIRECT];
const BATCH = ["一", "二", "三", "四", "五"];

describe.each([1, 30, 300])("F10: Slack asks to wait %i s in the middle of a batch for one channel", (seconds) => {
  async function aBatch() {
    const at = await aSlackHouse();
    const calls = (place: string) =>
      at.slack.calls.filter(({ method, args }) => method.startsWith("chat.post") && args.channel === place).length;
    await writeNews(
      at,
      BATCH.flatMap((text) => PLACES.map((place) => ({ place, text }))),
    );
    // The first two go; it is the third that Slack does not take.
    at.slack.limits.push({ channel: FINANCE, after: 2, seconds });
    await pass(at, 0);
    return { at, calls };
  }

  test("nothing is asked of that channel before, the others go on, order is kept and nothing is lost", async () => {
    const { at, calls } = await aBatch();
    expect(at.slack.seenBy(LINAN, FINANCE)).toEqual(BATCH.slice(0, 2));
    for (const place of [SHARED, DIRECT]) expect(at.slack.seenBy(LINAN, place)).toEqual(BATCH);
    const asked = calls(FINANCE);
    const step = (seconds * 1000 - 1) / 3;
    for (let part = 0; part < 3; part++) await pass(at, Math.floor(step));
    expect(calls(FINANCE)).toBe(asked);
    await pass(at, 3);
    expect(at.slack.seenBy(LINAN, FINANCE)).toEqual(BATCH);
    expect((await fates(at)).every(({ state }) => state === "sent")).toBe(true);
  });

  test("an answer there waits as long, and comes", async () => {
    const { at, calls } = await aBatch();
    const asked = calls(FINANCE);
    if (seconds > 10) {
      await at.event(aMention("帮助"));
      expect(calls(FINANCE)).toBe(asked);
    }
    await pass(at, seconds * 1000);
    await at.event(aMention("帮助"));
    await pass(at, 10_000);
    expect(at.slack.seenBy(LINAN, FINANCE)).toHaveLength(BATCH.length + (seconds > 10 ? 2 : 1));
    expect((await fates(at)).every(({ state }) => state === "sent")).toBe(true);
  });
});

test("what is woken before its turn, because the process ends, goes back to the outbox unsent", async () => {
  const at = await aSlackHouse();
  const { courier } = openSlack({ ...at.services, wait: async () => undefined });
  const letter = {
    ...{ sequence: 1, cause: "c", channel: "slack", address: `${TEAM}/${FINANCE}`, ordinal: 0, organisation: "" },
    ...{ stream: "alerts" as const, attempts: 1, partsSent: 0, createdAt: 0, reason: "", receipt: "" },
    body: sealReply({ language: "zh-CN", parts: [{ kind: "text", text: "有变化" }] }),
  };
  expect(await courier.deliver(letter)).toMatchObject({ kind: "sent" });
  expect(await courier.deliver(letter)).toMatchObject({ kind: "retry", afterMs: 1000 });
  expect(at.slack.seenBy(LINAN, FINANCE)).toHaveLength(1);
});
