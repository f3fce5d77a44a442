import { describe, expect, test } from "vitest";
import type { Courier } from "../../src/core/outbox/index.ts";
import { aWatchedHouse, DAY, HOUR, MINUTE, type WatchedHouse } from "../support/a-watched-house.ts";

const YUNSHAN = "26112000000099871234";
const statuses = { validity: "normal", usage: "ticked", risk: "normal" } as const;
const many = (count: number) =>
  Array.from({ length: count }, (_, nth) => `261120000000998${String(nth).padStart(5, "0")}`);

const down = { kind: "retry", reason: "503" } as const;

/** A channel that can be down, and notes when it is asked. */
function aProvider() {
  const state = { down: false, asked: [] as number[], now: () => 0 };
  const courier: Courier = {
    channel: "outside",
    async deliver() {
      state.asked.push(state.now());
      return state.down ? down : { kind: "sent" };
    },
  };
  return { state, courier };
}

async function subscribed(said: string[] = ["订阅 全部"]): Promise<WatchedHouse> {
  const house = await aWatchedHouse({ ledger: [{ number: YUNSHAN, statuses }] });
  for (const text of said) await house.say(text);
  await house.settled();
  house.news();
  return house;
}

const hours = async (house: WatchedHouse, count: number) => {
  for (let hour = 0; hour < count; hour++) await house.later(HOUR);
};

describe("F14: the channel is down for more than a day", () => {
  test("nothing is set aside; the newest status arrives, and what another axis said with it", async () => {
    const house = await subscribed();
    house.script.push(...Array(100).fill(down));
    await house.change(YUNSHAN, "validity", "void");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "usage", "deducted");
    await house.later(MINUTE);
    await hours(house, 28);
    expect(house.news()).toEqual([]);
    expect(house.log.filter(({ event }) => event === "letter_set_aside")).toEqual([]);
    house.script.length = 0;
    await hours(house, 3);
    const heads = house.news().map((text) => text.split(" · ")[0]);
    expect(heads).toEqual(["🔴 已作废", expect.stringContaining("已申报抵扣")]);
  });

  test("what several axes said in one message is not taken back for one of them", async () => {
    const house = await subscribed();
    house.script.push(...Array(100).fill(down));
    await house.change(YUNSHAN, "validity", "void");
    await house.change(YUNSHAN, "usage", "confirmed");
    await house.later(MINUTE);
    await house.change(YUNSHAN, "risk", "abnormal");
    await house.later(MINUTE);
    await hours(house, 28);
    house.script.length = 0;
    await hours(house, 3);
    const heads = house.news().map((text) => text.split(" · ")[0]);
    expect(heads).toEqual(["🔴 已作废", expect.stringContaining("已用途确认"), "🔴 异常凭证"]);
  });

  test("for five days: set aside, told to nobody twice, and sent when an operator says so", async () => {
    const house = await subscribed();
    house.script.push(...Array(200).fill(down));
    await house.change(YUNSHAN, "validity", "void");
    for (let day = 0; day < 6; day++) await hours(house, 24);
    expect(house.log.filter(({ event }) => event === "letter_set_aside")).toHaveLength(1);
    house.script.length = 0;
    const { listAside, replay } = await import("../../src/core/outbox/index.ts");
    const [aside] = await listAside(house.database);
    expect(await replay(house.database, aside?.sequence ?? 0, house.now)).toBe(true);
    await house.later(MINUTE);
    expect(house.news()).toHaveLength(1);
    await house.later(DAY);
    expect(house.news()).toEqual([]);
  });

  test("a hundred places that all failed together do not come back together, and all arrive", async () => {
    const { state: provider, courier } = aProvider();
    const house = await aWatchedHouse({ ledger: [{ number: YUNSHAN, statuses }], couriers: [courier] });
    provider.now = () => house.now.getTime();
    const places = many(100);
    for (const place of places) await house.say("订阅 全部", place, { channel: "outside", place, address: place });
    await house.settled();
    provider.down = true;
    await house.change(YUNSHAN, "validity", "void");
    for (let minute = 0; minute < 180; minute++) await house.later(MINUTE);
    provider.asked.length = 0;
    for (let minute = 0; minute < 150; minute++) await house.later(MINUTE);
    const perMinute = [...Map.groupBy(provider.asked, (at) => Math.floor(at / MINUTE)).values()].map(
      (one) => one.length,
    );
    // Two hours, a quarter more or less: an hour to spread over.
    expect(provider.asked.length).toBeGreaterThanOrEqual(places.length);
    expect(Math.max(...perMinute)).toBeLessThanOrEqual(10);
    provider.down = false;
    await hours(house, 3);
    const [states] = await house.database.read({
      statement: { sql: "select distinct state from letter where channel = 'outside' and stream = 'alerts'", args: [] },
      parse: (rows) => rows.map(({ state }) => state),
    });
    expect(states).toEqual(["sent"]);
  });
});
