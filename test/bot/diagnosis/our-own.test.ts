import { expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";
import { OWN_TAX_ID } from "../../support/an-invoice.ts";

test.each([
  ["客户说没收到我们开的票", "可以发给客户"],
  ["顾客那边一直说没收到发票，我们早就开好了", "可以发给客户"],
  ["our customer says they never received the invoice, we already issued it", "You can send this to the customer"],
])("what a customer of ours did not receive is ours to send again: %s", async (said, copy) => {
  const answer = await (await aHouse({})).ask(said);
  expect(answer).toContain(copy);
  expect(answer).not.toMatch(/开票方|the issuer/);
});

test("an invoice that the ledger has as issued by us is told with its buyer, and what to do is ours to do", async () => {
  const number = "26112000000012345675";
  const buyer = "上海青禾物流有限公司";
  const house = await aHouse({
    ledger: [{ number, buyer, sellerTaxId: OWN_TAX_ID, buyerTaxId: "91310000MA1FL0000X" }],
  });
  expect(await house.ask(`${number} 平台上查不到`)).toContain(`台账里有这张，开给 ${buyer}`);
  expect(await house.ask("都一样")).not.toContain("可以发给开票方");
});

test("what a supplier of ours did not send is asked of the supplier", async () => {
  expect(await (await aHouse({})).ask("供应商说开了但是我没收到")).toContain("可以发给开票方");
});
