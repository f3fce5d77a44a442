import { describe, expect, test } from "vitest";
import { announceNotice, liftNotice } from "../../../src/core/source/index.ts";
import { later, waitingFor } from "../../support/a-dialog.ts";
import { aHouse, ORGANISATION, type TestHouse } from "../../support/a-house.ts";
import { recordInvoices } from "../../support/an-invoice.ts";

const NUMBER = "26112000000087654321";

const tickAt = async (house: TestHouse, at: string): Promise<string[]> => {
  later(house, at);
  await house.tick(house.now);
  return waitingFor(house);
};

describe("a question that stays open", () => {
  test("is called to mind once after half an hour, and taken up where it was", async () => {
    const house = await aHouse({ ledger: [] });
    await house.ask(`${NUMBER} 平台查不到`);
    expect(await tickAt(house, "2026-11-20T10:29:00")).toEqual([]);
    const [letter, another] = await tickAt(house, "2026-11-20T10:31:00");
    expect(letter).toContain("…4321");
    expect(letter).toContain("开票日期");
    expect(another).toBeUndefined();
    expect(await tickAt(house, "2026-11-20T10:40:00")).toHaveLength(1);
    expect(await house.ask("2")).toContain("开票日期是哪天？");
    expect(await house.ask("2")).toContain("确认开出来了");
  });

  test("is let be in the evening, and called to mind in the morning", async () => {
    const house = await aHouse({ ledger: [] });
    later(house, "2026-11-20T19:45:00");
    await house.ask(`${NUMBER} 平台查不到`);
    expect(await tickAt(house, "2026-11-20T20:20:00")).toEqual([]);
    expect(await tickAt(house, "2026-11-21T09:01:00")).toHaveLength(1);
  });

  test("is not called to mind once it was answered or dropped", async () => {
    const house = await aHouse({ ledger: [] });
    await house.ask(`${NUMBER} 平台查不到`);
    await house.ask("今天");
    await house.ask("26112000000012345678 平台查不到");
    await house.ask("取消");
    expect(await tickAt(house, "2026-11-20T11:00:00")).toEqual([]);
  });
});

describe("a reminder", () => {
  async function reminded(): Promise<TestHouse> {
    const house = await aHouse({ ledger: [] });
    await house.ask(`${NUMBER} 平台查不到`);
    await house.ask("今天");
    expect(await house.ask("到时候提醒我")).toContain("提醒你");
    return house;
  }

  test("comes when it is due, once, whoever sweeps", async () => {
    const house = await reminded();
    expect(await tickAt(house, "2026-11-21T09:59:00")).toEqual([]);
    later(house, "2026-11-21T10:00:00");
    await Promise.all([house.tick(house.now), house.tick(house.now), house.tick(house.now)]);
    const letters = await waitingFor(house);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatch(/…4321 ?可以再查一次/);
    expect(await house.ask("还是不行")).toContain("那试下一个");
  });

  test("says when the ledger has the invoice by then", async () => {
    const house = await reminded();
    await recordInvoices(house.database, ORGANISATION, [{ number: NUMBER, issuedOn: "2026-11-20" }]);
    const [letter] = await tickAt(house, "2026-11-21T10:00:00");
    expect(letter).toContain("台账里有了");
  });

  test("what the ledger learns meanwhile is told by 再查一次", async () => {
    const house = await reminded();
    await recordInvoices(house.database, ORGANISATION, [{ number: NUMBER, issuedOn: "2026-11-20" }]);
    const said = await house.ask("再查一次");
    expect(said).toContain("有变化");
    expect(said).toContain("台账里有这张");
  });

  test("survives a restart", async () => {
    const house = await reminded();
    const reopened = await aHouse({ database: house.database });
    expect(await tickAt(reopened, "2026-11-21T10:00:00")).toHaveLength(1);
  });
});

describe("announced maintenance", () => {
  const notice = {
    id: "n1",
    what: "查验平台升级",
    startsAt: new Date("2026-11-20T09:30:00+08:00"),
    endsAt: new Date("2026-11-20T12:00:00+08:00"),
  };

  async function waiting(): Promise<TestHouse> {
    const house = await aHouse({ ledger: [] });
    const { writes } = announceNotice(ORGANISATION, notice, "test", house.now);
    expect(await house.database.commit(writes)).toBe("committed");
    expect(await house.ask(`${NUMBER} 查验平台打不开`)).toContain("停机维护");
    return house;
  }

  test("whoever stopped on it is told when it is over", async () => {
    const house = await waiting();
    expect(await tickAt(house, "2026-11-20T11:59:00")).toEqual([]);
    const [letter] = await tickAt(house, "2026-11-20T12:00:00");
    expect(letter).toContain("维护结束了：查验平台升级");
  });

  test("and sooner where it ends sooner", async () => {
    const house = await waiting();
    later(house, "2026-11-20T10:30:00");
    expect(await house.database.commit(liftNotice(ORGANISATION, notice.id, house.now))).toBe("committed");
    expect(await tickAt(house, "2026-11-20T10:31:00")).toHaveLength(1);
    expect(await house.ask("26112000000012345678 查验平台打不开")).not.toContain("停机维护");
  });

  test("is no news to another organisation, and none before it begins", async () => {
    const house = await aHouse({ ledger: [] });
    const elsewhere = announceNotice("org_other", { ...notice, id: "n2" }, "test", house.now);
    const tomorrow = {
      ...notice,
      id: "n3",
      startsAt: new Date("2026-11-21T09:30:00+08:00"),
      endsAt: new Date("2026-11-21T12:00:00+08:00"),
    };
    await house.database.commit([
      ...elsewhere.writes,
      ...announceNotice(ORGANISATION, tomorrow, "test", house.now).writes,
    ]);
    expect(await house.ask(`${NUMBER} 查验平台打不开`)).not.toContain("停机维护");
  });
});
