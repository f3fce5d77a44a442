import { describe, expect, test } from "vitest";
import { sealReply } from "../../../src/bot/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { DAY, HOUR, MINUTE } from "../../support/a-watched-house.ts";
import { aGroupHouse } from "../../support/wecom/a-group-house.ts";

const NUMBER = "26112000000099871234";
const ledger = [
  {
    number: NUMBER,
    seller: "北京云杉餐饮管理有限公司",
    net: 120_755,
    tax: 7_245,
    statuses: { validity: "normal", usage: "ticked" },
  },
] as const;

async function subscribed() {
  const group = await aGroupHouse([...ledger]);
  const said = await group.house.say("订阅 全部 发到 群 finance");
  await group.house.settled();
  return { ...group, said };
}

describe("alerts through a group's robot", () => {
  test("come in two lines, with nothing that a group should not read in full, and with what went before", async () => {
    const { house, read, said } = await subscribed();
    expect(said).toContain("finance");
    await house.change(NUMBER, "usage", "confirmed");
    await house.later(MINUTE);
    await house.change(NUMBER, "usage", "deducted");
    await house.later(MINUTE);
    const [first, second, third] = read();
    expect(third).toBeUndefined();
    expect(first?.split("\n")).toHaveLength(2);
    expect(first).toContain("已用途确认");
    expect(first).not.toContain(NUMBER);
    expect(second).toContain("已申报抵扣");
    expect(second).toContain("经过");
    // A robot hears nothing, so nothing that could be answered is offered.
    expect(first).not.toContain("免打扰");
  });

  test("rest in the evening and come together in the morning", async () => {
    const { house, read } = await subscribed();
    house.now = new Date("2026-11-20T21:00:00+08:00");
    await house.change(NUMBER, "validity", "void");
    await house.later(HOUR);
    expect(read()).toEqual([]);
    await house.later(12 * HOUR);
    expect(read()).toHaveLength(1);
  });

  test("end when the robot was removed, and say so to an admin's list", async () => {
    const { house, wecom, read } = await subscribed();
    wecom.refuse.push({ path: "webhook", errcode: 93000 });
    await house.change(NUMBER, "validity", "void");
    await house.later(MINUTE);
    await house.change(NUMBER, "usage", "confirmed");
    await house.later(HOUR);
    expect(read()).toEqual([]);
    const { listRecipients } = await import("../../../src/core/subscription/index.ts");
    const recipients = await listRecipients(house.database, ORGANISATION);
    expect(recipients.find(({ channel }) => channel === "wecom-group")?.failure).toContain("93000");
    await house.say("订阅 作废 发到 群 finance");
    await house.settled();
    await house.change(NUMBER, "usage", "deducted");
    await house.later(MINUTE);
    expect(read()).toHaveLength(1);
  });
});

/** The most of these moments in any window of so many ms. */
const mostWithin = (moments: readonly number[], ms: number): number =>
  Math.max(...moments.map((at, nth) => moments.slice(nth).filter((other) => other < at + ms).length));

describe("F13: a thousand alerts to one robot", () => {
  test("one by one: at most twenty in any sixty seconds, refusals under HTTP 200 and all, none lost, in order", async () => {
    const { house, wecom, askedAt, read } = await aGroupHouse([]);
    const texts = Array.from({ length: 1000 }, (_, nth) => `第 ${nth} 条`);
    const letters = texts.map((text) => ({
      ...{ channel: "wecom-group", address: "finance", organisation: ORGANISATION, stream: "alerts" as const },
      body: sealReply({ language: "zh-CN", parts: [{ kind: "text", text }] }),
    }));
    await house.database.commit(writeLetters("many", letters, false, house.now));
    const refusals = [45009, 130101, -1, 45009, 130101];
    for (let minute = 0; minute < 90 && read().length < texts.length; minute++) {
      const errcode = minute % 3 === 2 ? refusals.shift() : undefined;
      if (errcode !== undefined) wecom.refuse.push({ path: "webhook", errcode });
      await house.later(MINUTE);
    }
    expect(read()).toEqual(texts.map((text) => `**${text}**`));
    expect(refusals).toEqual([]);
    expect(mostWithin(askedAt, MINUTE)).toBeLessThanOrEqual(20);
  });

  test("of changes at once: one message", async () => {
    const numbers = Array.from({ length: 1000 }, (_, nth) => `26112000000098${String(nth).padStart(6, "0")}`);
    const { house, read } = await aGroupHouse(numbers.map((number) => ({ number })));
    await house.say("订阅 全部 发到 群 finance");
    await house.settled();
    const { anEvent } = await import("../../support/a-source.ts");
    for (let from = 0; from < numbers.length; from += 500) {
      const some = numbers.slice(from, from + 500);
      house.source.now = house.now;
      const at = house.now.toISOString();
      const events = some.map((number) => anEvent(number, "validity", "void", at));
      expect((await house.source.push({ events })).status).toBe(200);
    }
    await house.later(MINUTE);
    await house.later(MINUTE);
    expect(read()).toHaveLength(1);
    expect(read()[0]).toContain("1000");
    await house.later(DAY);
    expect(read()).toHaveLength(1);
  });
});
