import { describe, expect, test } from "vitest";
import { listRecipients } from "../../../src/core/subscription/index.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { anEvent, aSource } from "../../support/a-source.ts";
import { aSlackHouse, type SlackHouse } from "../../support/slack/a-slack-house.ts";
import { aDirectMessage, aMention, aPress } from "../../support/slack/events.ts";
import { fates, pass } from "../../support/slack/news.ts";
import { DIRECT, FINANCE, LINAN } from "../../support/slack/workspace.ts";

const NUMBER = "26112000000099871234";
const statuses = { validity: "normal", risk: "normal" } as const;
const ledger = [{ number: NUMBER, seller: "北京云杉餐饮管理有限公司", statuses }];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A channel that asked to hear of everything, and a source that reports. */
async function subscribed(ask = aMention("订阅 全部")) {
  const at = await aSlackHouse({ ledger });
  await at.event(ask);
  at.slack.shown.length = 0;
  const source = await aSource(at.house.database);
  const change = async (axis: string, to: string): Promise<void> => {
    source.now = at.house.now;
    const response = await source.push({ events: [anEvent(NUMBER, axis, to, at.house.now.toISOString())] });
    expect(response.status).toBe(200);
    await pass(at, MINUTE);
  };
  return { at, change };
}

const inThread = ({ slack }: SlackHouse, ts: string) => slack.shown.filter(({ thread }) => thread === ts);

describe("alerts in a channel", () => {
  test("the first message keeps showing the latest, and each later change is a short reply beneath it", async () => {
    const { at, change } = await subscribed();
    await change("risk", "abnormal");
    expect(at.slack.shown).toMatchObject([{ channel: FINANCE, thread: "", to: undefined, edited: false }]);
    const [head] = at.slack.shown;
    if (!head) throw new Error("nothing was posted");
    expect(head.text).toContain("异常凭证");
    expect(head.text).not.toContain(NUMBER);
    for (const [to, said] of [
      ["suspicious", "疑点"],
      ["normal", "正常"],
      ["abnormal", "异常凭证"],
    ] as const) {
      await change("risk", to);
      expect(head).toMatchObject({ edited: true, text: expect.stringContaining(said) });
      const replies = inThread(at, head.ts);
      expect(replies.at(-1)).toMatchObject({ channel: FINANCE, to: undefined, text: expect.stringContaining(said) });
      expect(replies.at(-1)?.text.split("\n")).toHaveLength(1);
    }
    expect(inThread(at, head.ts)).toHaveLength(3);
    expect(at.slack.shown).toHaveLength(4);
    expect((await fates(at)).every(({ state, attempts }) => state === "sent" && attempts === 1)).toBe(true);
  });

  test("asked for in a thread or in a direct message, they come to the place itself", async () => {
    const { at, change } = await subscribed(aMention("订阅 全部", { thread: "1700.000001" }));
    await at.event(aDirectMessage("订阅 云杉"));
    at.slack.shown.length = 0;
    await change("risk", "abnormal");
    expect(at.slack.shown.map(({ channel, thread }) => [channel, thread]).sort()).toEqual([
      [FINANCE, ""],
      [DIRECT, ""],
    ]);
  });

  test("their buttons work, on the revised message too", async () => {
    const { at, change } = await subscribed();
    await change("risk", "abnormal");
    await change("risk", "suspicious");
    const [head] = at.slack.shown;
    await at.interact(aPress(head?.blocks ?? [], 2, at.slack.responseUrl(LINAN, FINANCE)));
    expect(at.slack.shown.at(-1)?.text).toContain("免打扰");
    const before = at.slack.shown.length;
    await change("risk", "normal");
    expect(at.slack.shown).toHaveLength(before);
    await pass(at, HOUR);
    expect(at.slack.shown).toHaveLength(before + 1);
    expect(head?.text).toContain("正常");
  });

  test("a first message that somebody deleted takes nothing with it", async () => {
    const { at, change } = await subscribed();
    await change("risk", "abnormal");
    at.slack.shown.length = 0;
    await change("risk", "suspicious");
    expect(at.slack.shown).toMatchObject([{ channel: FINANCE, text: expect.stringContaining("疑点") }]);
  });

  test("a channel that was archived after its first alert is given up, though the news was to stand in a thread", async () => {
    const { at, change } = await subscribed();
    await change("risk", "abnormal");
    const channel = at.slack.channels.get(FINANCE);
    if (channel) channel.is_archived = true;
    await change("risk", "suspicious");
    expect(await listRecipients(at.house.database, ORGANISATION)).toMatchObject([
      { failure: expect.stringContaining("is_archived") },
    ]);
    const letters = (await fates(at)).length;
    await change("validity", "void");
    expect(await fates(at)).toHaveLength(letters);
  });

  test("F14: changed four times while Slack was down: the first message shows the last of it, once", async () => {
    const { at, change } = await subscribed();
    await change("risk", "abnormal");
    const [head] = at.slack.shown;
    at.slack.down = 503;
    for (const to of ["suspicious", "normal", "abnormal", "suspicious"]) await change("risk", to);
    for (let hour = 0; hour < 28; hour++) await pass(at, HOUR);
    expect(at.slack.shown).toHaveLength(1);
    const revisions = at.slack.calls.filter(({ method }) => method === "chat.update").length;
    at.slack.down = undefined;
    for (let hour = 0; hour < 3; hour++) await pass(at, HOUR);
    expect(head?.text).toContain("疑点");
    expect(at.slack.calls.filter(({ method }) => method === "chat.update").length - revisions).toBe(1);
    expect(inThread(at, head?.ts ?? "").map(({ text }) => text)).toEqual([expect.stringContaining("疑点")]);
    expect((await fates(at)).filter(({ state }) => state === "aside" || state === "waiting")).toEqual([]);
  });
});
