import { describe, expect, test } from "vitest";
import { aHouse, type HouseWish } from "../../support/a-house.ts";
import type { InvoiceWish } from "../../support/an-invoice.ts";
import { aFileHouse } from "../../support/two-houses.ts";

const NUMBER = "26112000000012345675";
const one = (wish: Partial<InvoiceWish>): HouseWish => ({ ledger: [{ number: NUMBER, ...wish }] });

async function asked(wish: Partial<InvoiceWish>, question: string): Promise<string> {
  const house = await aHouse(one(wish));
  await house.ask(`查发票 ${NUMBER}`);
  return house.ask(question);
}

test.each<[string, Partial<InvoiceWish>, RegExp]>([
  ["void", { statuses: { validity: "void" } }, /^不能报：这张已作废/],
  ["reversed in part", { statuses: { validity: "partly_reversed" } }, /^冲掉的部分不能用/],
  ["under a red-letter form", { statuses: { validity: "normal", red_letter: "locked" } }, /^先别急/],
  ["posted already", { statuses: { validity: "normal", posting: "posted" } }, /^别重复报/],
  [
    "somebody else's",
    { statuses: { validity: "normal" }, buyerTaxId: "91310000MA1FL0000X" },
    /^先别报：购方税号不是本单位的/,
  ],
  ["fine", { statuses: { validity: "normal" } }, /^看不出问题/],
])("whether one that is %s can be claimed", async (_, wish, answer) => {
  expect(await asked(wish, "能报销吗")).toMatch(answer);
});

test.each<[string, Partial<InvoiceWish>, RegExp]>([
  ["reversed", { statuses: { validity: "fully_reversed" } }, /^不能抵：这张已红冲/],
  ["deducted", { statuses: { validity: "normal", usage: "deducted" } }, /^已经抵扣过了/],
  ["ticked", { statuses: { validity: "normal", usage: "ticked" } }, /^可以，而且已勾选/],
  ["ordinary", { kind: "digital_ordinary", statuses: { validity: "normal" } }, /^一般不能：普票/],
  ["a train ticket", { kind: "rail", statuses: { validity: "normal" } }, /^可以：客票/],
  ["special", { kind: "digital_special", statuses: { validity: "normal" } }, /^可以：这种票能勾选抵扣/],
])("whether one that is %s can be deducted", async (_, wish, answer) => {
  expect(await asked(wish, "能抵扣吗")).toMatch(answer);
});

test("what was shown half an hour ago is no longer what anybody means", async () => {
  const house = await aHouse(one({}));
  await house.ask(`查发票 ${NUMBER}`);
  house.now = new Date(house.now.getTime() + 31 * 60_000);
  expect(await house.ask("谁开的")).toMatch(/^查哪一张/);
});

test("what somebody else looked at is nothing of mine", async () => {
  const house = await aHouse(one({}));
  await house.ask(`查发票 ${NUMBER}`, { place: "group", person: "chenmo", setting: "group" });
  expect(await house.ask("谁开的", { place: "group", person: "wangmin", setting: "group" })).toMatch(/^查哪一张/);
});

test("after a list, and after a miss, there is none in view", async () => {
  const house = await aHouse(one({}));
  await house.ask(`查发票 ${NUMBER}`);
  await house.ask("查发票 99999999999999999999");
  expect(await house.ask("什么时候开的")).toMatch(/^查哪一张/);
  await house.ask(`查发票 ${NUMBER}`);
  await house.ask("我的发票");
  expect(await house.ask("什么时候开的")).not.toMatch(/2026/);
});

test("one that has gone from the ledger is said to be gone", async () => {
  const house = await aFileHouse(one({}));
  await house.ask(`查发票 ${NUMBER}`);
  await house.hand.execute("delete from invoice");
  expect(await house.ask("谁开的")).toBe("那张票已经不在台账里了。");
});

test("outsiders hear nothing of an invoice by asking about it", async () => {
  const house = await aHouse(one({}));
  const outside = { trust: { outsiders: "speaker" as const } };
  expect(await house.ask(`${NUMBER} 是谁开的`, outside)).not.toContain("有限公司开的");
});

test.each([
  ["尾号 5675 能报销吗", /^看不出问题/],
  ["5675 是谁开的", /开的。\n/],
  ["who issued the one ending in 5675?", /issued it\.\n/],
])("last digits are enough to ask about the only one that has them: %s", async (question, answer) => {
  const house = await aHouse(one({ statuses: { validity: "normal" } }));
  expect(await house.ask(question)).toMatch(answer);
});

test("of several that have them, which one is meant is asked, and none is guessed", async () => {
  const house = await aHouse({ ledger: [{ number: NUMBER }, { number: "26112000000012395675" }] });
  expect(await house.ask("5675 能报销吗")).toMatch(/^有 2 张/);
});

test.each(["2026能报销吗", "1200能报销吗"])("a year and a round sum are no last digits: %s", async (question) => {
  const house = await aHouse({ ledger: [{ number: "26112000000012342026" }, { number: "26112000000012341200" }] });
  expect(await house.ask(question)).not.toContain("2611200000001234");
});

test("a status seen elsewhere is weighed against the ledger's, and both are told", async () => {
  const house = await aHouse(one({ statuses: { validity: "normal" } }));
  await house.ask(`查发票 ${NUMBER}`);
  const answer = await house.ask("怎么变成红冲了");
  expect(answer).toMatch(/^多半是这张票被红冲了/);
  expect(answer).toContain("台账里状态正常");
  expect(answer).toContain(NUMBER);
});

describe("one of the list that is being looked at", () => {
  async function aList() {
    const house = await aHouse({
      ledger: [
        { number: NUMBER, seller: "苏州溪湖文化传媒有限公司", issuedOn: "2026-11-02" },
        { number: "26112000000012349999", seller: "上海青禾物流有限公司", issuedOn: "2026-11-09" },
      ],
    });
    await house.ask("我的发票");
    return house;
  }

  test.each([
    ["第二张是谁开的", "苏州溪湖"],
    ["上面第1张什么时候开的", "11月9日"],
    ["who issued the second one?", "苏州溪湖"],
    ["第二张的明细", "没有导入明细"],
  ])("%s", async (question, answer) => {
    expect(await (await aList()).ask(question)).toContain(answer);
  });

  test("stays open after a question about one of it, and after a question about that one", async () => {
    const house = await aList();
    await house.ask("第二张是谁开的");
    expect(await house.ask("税号对吗")).toContain("是本单位的");
    expect(await house.ask("1")).toContain("上海青禾");
    expect(await house.ask("第二张谁开的")).toContain("苏州溪湖");
  });

  test.each(["第五张是谁开的", "第二张发票丢了怎么办", "2张是谁开的"])(
    "has no such one, or is not asked: %s",
    async (said) => {
      expect(await (await aList()).ask(said)).not.toMatch(/有限公司开的/);
    },
  );

  test("is narrowed by what is said of it next", async () => {
    const house = await aList();
    const narrowed = await house.ask("只看青禾的");
    expect(narrowed).toContain("上海青禾");
    expect(narrowed).not.toContain("苏州溪湖");
    expect(await house.ask("只要10月的")).toMatch(/「青禾」 · 2026年10月/);
  });
});

test("what narrows a list is, without one, a wish for such an invoice", async () => {
  const house = await aHouse(one({ kind: "digital_special" }));
  expect(await house.ask("只要专票")).not.toContain(NUMBER);
  await house.ask("我的发票");
  expect(await house.ask("只要专票")).toContain(NUMBER);
});

test.each<[Partial<InvoiceWish>, RegExp]>([
  [{}, /^购方税号 \w+，是本单位的。$/],
  [
    { buyerTaxId: "91310000MA1FL0000X", sellerTaxId: "91320505MA00DEM07U" },
    /^购方税号 \w+。?.*销方税号 91320505MA00DEM07U。$/,
  ],
])("the tax ids on it, and whose the buyer's is", async (wish, answer) => {
  expect(await asked(wish, "税号对吗")).toMatch(answer);
});
