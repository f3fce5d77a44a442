import { expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";

const ledger = [{ number: "26112000000012345675", seller: "杭州鹿汀酒店管理有限公司" }];

test.each(["运输发票备注要写起运地吗", "红字发票要抵扣吗", "农产品抵扣9%还是10%"])(
  "a question of rules is not looked for as a company: %s",
  async (question) => {
    expect(await (await aHouse({ ledger })).ask(question)).not.toContain("台账里没有名字像");
  },
);

test.each(["京东11月的发票", "上个月京东的专票有哪些"])(
  "a company that is not in the ledger is said to be none: %s",
  async (asked) => {
    expect(await (await aHouse({ ledger })).ask(asked)).toContain("台账里没有名字像「京东」的单位");
  },
);

test("what will expire is no list", async () => {
  expect(await (await aHouse({ ledger })).ask("哪些发票快过期了")).not.toContain("26112000000012345675");
});
