import { expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";

const SELLER_ID = "91310115MA1FL8TD2X";
const seller = "上海青禾物流有限公司";
const ledger = [
  { number: "26112000000012345675", seller, sellerTaxId: SELLER_ID },
  { number: "26112000000012345676", seller, sellerTaxId: SELLER_ID },
  { number: "26112000000012345677", seller: "杭州鹿汀酒店管理有限公司", buyerTaxId: SELLER_ID },
  { number: "26112000000012345678", seller: "苏州溪湖文化传媒有限公司", sellerTaxId: "91320505MA1FL8TD2X" },
];

test("whose tax id it is, and what the ledger has of them", async () => {
  const answer = await (await aHouse({ ledger })).ask(SELLER_ID);
  expect(answer).toMatch(new RegExp(`^税号 ${SELLER_ID}（${seller}）`));
  expect(answer).toContain("26112000000012345677");
  expect(answer).not.toContain("苏州溪湖");
});

test("one that nobody has, and whose last character does not check, was probably mistyped", async () => {
  const answer = await (await aHouse({ ledger })).ask("税号 91310115MA1FL8TD2Y 的发票");
  expect(answer).toContain("最后一位校验不过");
});
