import { describe, expect, test } from "vitest";
import { announceNotice } from "../../../src/core/source/index.ts";
import { inTeam, later, waitingFor } from "../../support/a-dialog.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";

const NUMBER = "26112000000087654321";

/** A house in which a reminder for tomorrow at ten was promised. */
async function promised(as = {}): Promise<TestHouse> {
  const house = await aHouse({ ledger: [] });
  await house.ask(`${NUMBER} 平台查不到`, as);
  await house.ask("今天", as);
  expect(await house.ask("到时候提醒我", as)).toContain("提醒你");
  return house;
}

describe("a reminder that a diagnosis promised", () => {
  test("stands in the list of subscriptions, with when and what", async () => {
    const house = await promised();
    const alone = await house.ask("订阅列表");
    expect(alone).toContain("提醒 1");
    expect(alone).toContain("…4321");
    expect(alone).toMatch(/11月21日.*10:00/);
    await house.ask("订阅 京东");
    const both = await house.ask("订阅列表");
    expect(both).toContain("1. ");
    expect(both).toContain("提醒 1");
    expect(await house.ask("subscriptions")).toContain("Reminder 1");
  });

  test("is not said once it was cancelled, and then is in no list", async () => {
    const house = await promised();
    expect(await house.ask("取消提醒 1")).toContain("…4321");
    expect(await house.ask("订阅列表")).not.toContain("提醒 1");
    expect(await house.ask("取消提醒 1")).toContain("没有");
    later(house, "2026-11-21T10:00:00");
    await house.tick(house.now);
    expect(await waitingFor(house)).toEqual([]);
  });

  test("goes with everything else that is ended", async () => {
    const house = await promised();
    await house.ask("订阅 京东");
    const said = await house.ask("退订全部");
    expect(said).toContain("退了");
    expect(said).toContain("1 条");
    later(house, "2026-11-21T10:00:00");
    await house.tick(house.now);
    expect(await waitingFor(house)).toEqual([]);
  });

  test("is gone from the list when it was said", async () => {
    const house = await promised();
    later(house, "2026-11-21T10:00:00");
    await house.tick(house.now);
    expect(await waitingFor(house)).toHaveLength(1);
    expect(await house.ask("订阅列表")).not.toContain("提醒 1");
  });

  test("in a group is in the list of whoever asked for it, and of nobody else", async () => {
    const house = await promised(inTeam("linan"));
    expect(await house.ask("订阅列表", inTeam("linan"))).toContain("提醒 1");
    expect(await house.ask("订阅列表", inTeam("chenmo"))).not.toContain("提醒 1");
    expect(await house.ask("取消提醒 1", inTeam("chenmo"))).toContain("没有");
  });

  test("of the end of a maintenance says what is waited for", async () => {
    const house = await aHouse({ ledger: [] });
    const [startsAt, endsAt] = [new Date("2026-11-20T09:30:00+08:00"), new Date("2026-11-20T12:00:00+08:00")];
    const notice = { id: "n1", what: "查验平台升级", startsAt, endsAt };
    await house.database.commit(announceNotice(ORGANISATION, notice, "test", house.now).writes);
    await house.ask(`${NUMBER} 查验平台打不开`);
    expect(await house.ask("订阅列表")).toContain("查验平台升级");
  });
});
