import { describe, expect, test } from "vitest";
import { aWatchedHouse, DAY, HOUR, MINUTE, type WatchedHouse } from "../support/a-watched-house.ts";

const YUNSHAN = "26112000000099871234";
const YANTIAN = "24112000000031870426";
const ledger = [
  {
    number: YUNSHAN,
    seller: "北京云杉餐饮管理有限公司",
    net: 120_755,
    tax: 7_245,
    statuses: { validity: "normal", usage: "ticked" },
  },
  { number: YANTIAN, statuses: { validity: "normal" } },
] as const;

/** A house in which this was said, and nothing has been told yet. */
async function subscribed(...said: string[]): Promise<WatchedHouse> {
  const house = await aWatchedHouse({ ledger: [...ledger] });
  for (const text of said) await house.say(text);
  await house.settled();
  house.news();
  return house;
}

describe("what is told", () => {
  test("a change, in two lines, with what to do and what else one can do", async () => {
    const house = await subscribed("订阅 云杉");
    await house.change(YUNSHAN, "validity", "fully_reversed");
    await house.later(MINUTE);
    expect(house.news()).toEqual([
      "🔴 已红冲（全额） · 北京云杉餐饮管理有限公司 ¥1,280.00（尾号 871234）\n原来正常，今天 10:00 变的。已勾选，申报前先撤销。还没付款的先别付。 详情 · 免打扰 1 小时 · 取消提醒",
    ]);
  });

  test("nothing else than was asked for", async () => {
    const house = await subscribed("订阅 云杉 作废");
    await house.change(YUNSHAN, "validity", "fully_reversed");
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.change(YANTIAN, "validity", "void");
    await house.later(MINUTE);
    expect(house.news()).toEqual([]);
  });

  test("each recipient once, however many of their subscriptions it fits", async () => {
    const house = await subscribed("订阅 云杉", "订阅 红冲", "订阅 全部");
    await house.change(YUNSHAN, "validity", "fully_reversed");
    await house.later(MINUTE);
    expect(house.news()).toHaveLength(1);
  });

  test("F19: what changed back before it was told is not told; what was told is, when it changes back", async () => {
    const house = await subscribed("订阅 云杉");
    await house.change(YUNSHAN, "risk", "suspicious");
    await house.later(MINUTE);
    expect(house.news()).toEqual([]);
    await house.change(YUNSHAN, "risk", "abnormal");
    house.now = new Date(house.now.getTime() + 1000);
    await house.change(YUNSHAN, "risk", "suspicious");
    await house.later(MINUTE);
    expect(house.news()).toEqual([]);
    await house.change(YUNSHAN, "risk", "normal");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "risk", "abnormal");
    await house.later(MINUTE);
    expect(house.news().map((text) => text.split(" · ")[0])).toEqual(["🟢 风险正常", "🔴 异常凭证"]);
  });

  test("many at once as one message, which opens up", async () => {
    const numbers = Array.from({ length: 6 }, (_, at) => `2611200000009987${1000 + at}`);
    const house = await aWatchedHouse({ ledger: numbers.map((number) => ({ number })) });
    await house.say("订阅 全部");
    await house.settled();
    house.news();
    for (const number of numbers) await house.change(number, "validity", "void");
    await house.later(MINUTE);
    const [digest, another] = house.news();
    expect(another).toBeUndefined();
    expect(digest).toContain("6 件事有变化：6 张已作废。");
    const open = house.received.at(-1)?.reply.parts.flatMap((part) => (part.kind === "choices" ? part.choices : []))[0];
    expect((await house.say(open?.say ?? "")).split("\n")).toHaveLength(6);
    expect(await house.say("1")).toContain(numbers[0]);
  });

  test("a group reads two lines; the actor of an import alone is not told of it", async () => {
    const group = { setting: "group" } as const;
    const house = await aWatchedHouse({ ledger: [...ledger] });
    await house.say("订阅 全部", "group", group);
    await house.settled();
    house.news();
    await house.change(YUNSHAN, "validity", "void");
    await house.later(MINUTE);
    expect(house.news().map((text) => text.split("\n"))).toMatchObject([{ length: 2 }]);
  });
});

describe("when it is told", () => {
  test("by the hour, by the day, each as one message", async () => {
    const house = await subscribed("订阅 全部 每天 09:00");
    await house.change(YUNSHAN, "validity", "void");
    await house.later(2 * HOUR);
    await house.change(YANTIAN, "validity", "void");
    await house.later(10 * HOUR);
    expect(house.news()).toEqual([]);
    await house.later(11 * HOUR + MINUTE);
    expect(house.news()).toHaveLength(2);
  });

  test("never in quiet hours, and together afterwards", async () => {
    const house = await subscribed("订阅 全部", "安静时间 10:00-12:00");
    await house.change(YUNSHAN, "validity", "void");
    await house.later(HOUR);
    expect(house.news()).toEqual([]);
    await house.change(YANTIAN, "validity", "void");
    await house.later(HOUR + MINUTE);
    expect(house.news()).toHaveLength(2);
  });

  test("not while it is muted; unmuting brings what waited", async () => {
    const house = await subscribed("订阅 全部", "免打扰 到明天");
    await house.change(YUNSHAN, "validity", "void");
    await house.later(3 * HOUR);
    expect(house.news()).toEqual([]);
    await house.later(21 * HOUR);
    expect(house.news()).toHaveLength(1);
  });

  test("not after it was ended, not even what was waiting", async () => {
    const house = await subscribed("订阅 全部");
    await house.change(YUNSHAN, "validity", "void");
    await house.say("退订 1");
    await house.settled();
    house.news();
    await house.later(MINUTE);
    expect(house.news()).toEqual([]);
  });
});

describe("what follows", () => {
  test("where a message can be changed it shows the latest, and the news stands beneath it", async () => {
    const house = await aWatchedHouse({ ledger: [...ledger], edits: true });
    await house.say("订阅 云杉");
    await house.settled();
    house.news();
    await house.change(YUNSHAN, "red_letter", "awaiting_buyer");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "red_letter", "none");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "red_letter", "locked");
    await house.later(MINUTE);
    const told = house.received.slice(-2);
    expect(told.find(({ revised }) => revised)?.text).toContain("红字锁定中 · 北京云杉餐饮管理有限公司");
    expect(told.find(({ address }) => address.startsWith("beneath m"))?.text).toContain("现在：红字锁定中");
  });

  test("elsewhere the message says in a line what went before", async () => {
    const house = await subscribed("订阅 云杉");
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "usage", "deducted");
    await house.later(MINUTE);
    expect(house.news().at(-1)).toContain("经过：已勾选 → 已用途确认（以前叫认证） → 已申报抵扣。");
  });

  test("F14: after an outage the newest status arrives, and nothing that was overtaken", async () => {
    const house = await subscribed("订阅 云杉");
    house.script.push(...Array(4).fill({ kind: "retry", reason: "down" }));
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.later(MINUTE);
    await house.later(10 * MINUTE);
    await house.change(YUNSHAN, "usage", "deducted");
    await house.later(MINUTE);
    house.script.length = 0;
    await house.later(6 * HOUR);
    const news = house.news();
    expect(news).toHaveLength(1);
    expect(news[0]).toContain("已申报抵扣");
  });

  test("a recipient that is gone is told nothing more, and subscribes again by speaking", async () => {
    const house = await subscribed("订阅 全部");
    house.script.push({ kind: "gone", reason: "channel_not_found" });
    await house.change(YUNSHAN, "validity", "void");
    await house.later(MINUTE);
    await house.change(YANTIAN, "validity", "void");
    await house.later(HOUR);
    expect(house.news()).toEqual([]);
    await house.say("订阅 作废");
    await house.settled();
    house.news();
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.later(MINUTE);
    expect(house.news()).toHaveLength(1);
  });
});

describe("dates", () => {
  test("the red-letter form's 72 hours are said a day before they end, unless somebody acted", async () => {
    const house = await subscribed("订阅 确认单期限");
    await house.change(YUNSHAN, "red_letter", "none");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "red_letter", "awaiting_buyer");
    await house.later(47 * HOUR);
    expect(house.news()).toEqual([]);
    await house.later(HOUR + MINUTE);
    const [told] = house.news();
    expect(told).toContain("🟡 红字确认单还剩约 24 小时");
    expect(told).toContain("购方");
  });

  test("the filing date an admin set, three days before and that morning", async () => {
    const house = await subscribed("订阅 申报截止", "申报截止 23日");
    house.news();
    await house.later(0);
    house.now = new Date("2026-11-20T09:30:00+08:00");
    await house.later(MINUTE);
    expect(house.news()[0]).toContain("申报还有 3 天截止：11月23日（周一）");
    for (let hour = 0; hour < 3 * 24; hour++) await house.later(HOUR);
    expect(house.news().map((text) => text.split("。")[0])).toEqual(["🟡 申报今天截止：11月23日（周一）"]);
  });

  test("31 May for the annual settlement", async () => {
    const house = await subscribed("订阅 汇算清缴");
    house.now = new Date("2027-05-28T09:10:00+08:00");
    await house.later(0);
    await house.later(MINUTE);
    expect(house.news()[0]).toContain("汇算清缴还有 3 天截止：5月31日");
  });
});

test("a source that is late raises one alarm", async () => {
  const house = await subscribed("订阅 数据源");
  const { aSource } = await import("../support/a-source.ts");
  await aSource(house.database, { name: "用友", cadence: HOUR });
  await house.later(HOUR);
  expect(house.news()).toEqual([]);
  await house.later(HOUR);
  await house.later(MINUTE);
  await house.later(DAY);
  expect(house.news()).toEqual([expect.stringContaining("「用友」该来没来：说好每 1 小时一次")]);
});
