import { describe, expect, test } from "vitest";
import type { Courier } from "../../src/core/outbox/index.ts";
import type { Database } from "../../src/core/turn/index.ts";
import { aHouse } from "../support/a-house.ts";
import { aWatchedHouse, HOUR, MINUTE } from "../support/a-watched-house.ts";

const NUMBERS = ["26112000000099870001", "26112000000099870002"];
const MANY = Array.from({ length: 6 }, (_, at) => `2611200000009987${1000 + at}`);

class Killed extends Error {}

/** A database that ends the process, so to speak, at the n-th await: before it, or after it. */
function dyingAt(database: Database, at: number): { database: Database; reached: () => number } {
  let reached = 0;
  const step = () => {
    if (++reached >= at) throw new Killed();
  };
  return {
    reached: () => reached,
    database: {
      ...database,
      async read(...queries) {
        step();
        return database.read(...queries);
      },
      async commit(writes) {
        step();
        const outcome = await database.commit(writes);
        step();
        return outcome;
      },
    },
  };
}

async function aScene(count: number) {
  const numbers = count > 2 ? MANY : NUMBERS;
  const received: string[] = [];
  const courier: Courier = {
    channel: "chat",
    async deliver({ cause, ordinal }) {
      received.push(`${cause}/${ordinal}`);
      return { kind: "sent", receipt: `m${received.length}` };
    },
  };
  const first = await aWatchedHouse({ ledger: numbers.map((number) => ({ number })) });
  await first.say("订阅 全部");
  await first.settled();
  for (const number of numbers) await first.change(number, "validity", "void");
  const open = async (database: Database) => {
    const house = await aHouse({ database, couriers: [courier] });
    house.now = new Date(first.now.getTime() + MINUTE);
    return house;
  };
  return { first, received, open, expected: count > 2 ? 1 : 2 };
}

describe("F1: killed at every await on the way from a notice to its delivery", () => {
  test.each([
    ["one by one", 2],
    ["as one", 6],
  ])("%s: none is lost, at most one comes twice", { timeout: 120_000 }, async (_how, count) => {
    const whole = await aScene(count);
    const counted = dyingAt(whole.first.database, Number.POSITIVE_INFINITY);
    await (await whole.open(counted.database)).tick(new Date(whole.first.now.getTime() + MINUTE));
    const awaits = counted.reached();
    expect(whole.received).toHaveLength(whole.expected);
    let twice = 0;
    for (let at = 1; at <= awaits; at++) {
      const { first, received, open, expected } = await aScene(count);
      const dying = await open(dyingAt(first.database, at).database);
      await dying.tick(dying.now).catch(() => undefined);
      await dying.settled().catch(() => undefined);
      const next = await open(first.database);
      // Longer than a claim is held.
      for (let minute = 0; minute < 4; minute++) {
        next.now = new Date(next.now.getTime() + MINUTE);
        await next.tick(next.now);
        await next.settled();
      }
      expect(new Set(received).size, `killed at await ${at}`).toBe(expected);
      twice += received.length - expected;
      expect(received.length - expected).toBeLessThanOrEqual(1);
    }
    expect(twice).toBeLessThanOrEqual(awaits);
  });
});

test("F16: two processes that compose and sweep at once tell everything once", async () => {
  const { first, received, open, expected } = await aScene(2);
  const houses = await Promise.all([open(first.database), open(first.database), open(first.database)]);
  await Promise.all(houses.map((house) => house.tick(house.now)));
  await Promise.all(houses.map((house) => house.settled()));
  for (const house of houses) await house.tick(new Date(house.now.getTime() + 2 * MINUTE));
  expect(new Set(received).size).toBe(expected);
  expect(received).toHaveLength(expected);
});

describe("F17: the clock jumps", () => {
  test("an hour back: what was told stays told, what waits is told when its time comes", async () => {
    const house = await aWatchedHouse({ ledger: NUMBERS.map((number) => ({ number })) });
    await house.say("订阅 全部");
    await house.settled();
    house.news();
    await house.change(NUMBERS[0] ?? "", "validity", "void");
    await house.later(MINUTE);
    expect(house.news()).toHaveLength(1);
    await house.later(-HOUR);
    await house.change(NUMBERS[1] ?? "", "validity", "void");
    await house.later(MINUTE);
    expect(house.news()).toHaveLength(1);
    await house.later(2 * HOUR);
    expect(house.news()).toEqual([]);
  });

  test("a night when clocks are put back keeps the hour of the daily digest", async () => {
    const { nextMinute, minuteOfDay } = await import("../../src/core/subscription/index.ts");
    for (const [zone, day] of [
      ["Europe/Berlin", "2026-10-24T20:00:00Z"],
      ["Europe/Berlin", "2026-03-28T20:00:00Z"],
      ["America/New_York", "2026-11-01T02:00:00Z"],
      ["Asia/Shanghai", "2026-11-20T02:00:00Z"],
    ] as const) {
      const next = nextMinute(Date.parse(day), 9 * 60, zone);
      expect(minuteOfDay(next, zone)).toBe(9 * 60);
      expect(next - Date.parse(day)).toBeLessThanOrEqual(25 * HOUR);
    }
  });
});

test("F15: a courier that throws is tried again, and others are not held up", async () => {
  const house = await aWatchedHouse({
    ledger: NUMBERS.map((number) => ({ number })),
    couriers: [
      {
        channel: "broken",
        deliver: () => {
          throw new Error("poison");
        },
      },
    ],
  });
  await house.say("订阅 全部", "here", { channel: "broken" });
  await house.say("订阅 全部");
  await house.settled();
  house.news();
  await house.change(NUMBERS[0] ?? "", "validity", "void");
  await house.later(MINUTE);
  expect(house.news()).toHaveLength(1);
});

test("a first import, an older list, and what is said to be history alert nobody", async () => {
  const { anIntake } = await import("../support/an-intake.ts");
  const { anExport, aRow } = await import("../support/an-export.ts");
  const intake = await anIntake();
  const notices = async () => {
    const [found] = await intake.database.read({
      statement: { sql: "select count(*) as n from notice", args: [] },
      parse: ([row]) => Number(row?.n),
    });
    return found;
  };
  const list = (status: string, day: string) =>
    anExport({ rows: [aRow({ 发票状态: status })], created: `2026-11-${day}T02:30:00Z` });
  await intake.imported(list("正常", "10"));
  expect(await notices()).toBe(0);
  await intake.imported(list("正常", "05"), { name: "旧.xlsx" });
  expect(await notices()).toBe(0);
  await intake.imported(list("已作废", "15"), { baseline: true });
  expect(await notices()).toBe(0);
  await intake.imported(
    anExport({ rows: [aRow({ 发票状态: "正常", 发票风险等级: "疑点发票" })], created: "2026-11-16T02:30:00Z" }),
  );
  expect(await notices()).toBe(1);
});
