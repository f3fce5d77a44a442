import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRegionQuestion } from "../../src/bot/intent/region/index.ts";
import { REGIONS } from "../../src/core/invoice/index.ts";
import { aHouse } from "../support/a-house.ts";

describe("a question about a region's invoices", () => {
  test.each([
    ["北京的发票查不到", "北京", undefined],
    ["为什么北京的票查不出来", "北京", undefined],
    ["在北京开的发票去哪查", "北京", undefined],
    ["北京市的定额发票怎么查", "北京", "fixed_or_local"],
    ["广东的电子票在哪查", "广东", "vat"],
    ["北京医疗票据在哪里验", "北京", "fiscal"],
    ["上海的火车票在哪查", "上海", "rail_or_air_digital"],
    ["内蒙古自治区的专票查不到", "内蒙古", "vat"],
    ["can't find an invoice from Beijing", "北京", undefined],
    ["where do I check a fapiao issued in Shanghai?", "上海", undefined],
    ["a Beijing fixed-amount invoice cannot be found", "北京", "fixed_or_local"],
    ["how can I look up hospital receipts from inner mongolia", "内蒙古", "fiscal"],
  ])("%s", (text, zh, kind) => {
    expect(readRegionQuestion(text)).toMatchObject({ region: { zh }, kind });
  });

  test.each([
    "北京砚田商贸的发票找不到",
    "北京的发票 26112000000012345678 查不到",
    "发票查不到",
    "北京的发票有哪些",
    "can't find the invoice from Beijing Yunshan Catering",
    "invoices from Beijing last month",
    "北京天气怎么查",
  ])("%s is none", (text) => {
    expect(readRegionQuestion(text)).toBeUndefined();
  });

  test("is read in every region, and any text is read", () => {
    for (const { zh, en, code } of REGIONS) {
      expect(readRegionQuestion(`${zh}的发票查不到`)?.region.code).toBe(code);
      expect(readRegionQuestion(`can't find an invoice from ${en}`)?.region.code).toBe(code);
    }
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.constantFrom("北京的", "查不到", "票"),
        (text, more) => {
          expect(() => readRegionQuestion(`${text}${more}`)).not.toThrow();
        },
      ),
    );
  });
});

describe("the answer", () => {
  test("has its channels as data: kind, channel, address, login, daily check", async () => {
    const [reply] = await (await aHouse()).askForReplies("北京的发票查不到");
    const list = reply?.parts.find((part) => part.kind === "list");
    expect(list?.table?.columns.map(({ key }) => key)).toEqual(["kinds", "channel", "host", "login", "spends"]);
    expect(list?.table?.rows.map((row) => row.slice(2))).toEqual([
      ["inv-veri.chinatax.gov.cn", "否", "是"],
      ["etax.beijing.chinatax.gov.cn", "是", "否"],
      ["", "否", "否"],
      ["", "否", "否"],
    ]);
  });

  test("names no address of a province that was not checked", async () => {
    const said = await (await aHouse()).ask("上海的发票查不到");
    expect(said).not.toContain("etax.");
    expect(said).toContain("我只逐项核对过北京的");
  });

  test("leads into the diagnosis by a number, by a kind, or in words", async () => {
    const house = await aHouse({ ledger: [{ number: "26112000000012340002" }] });
    await house.ask("北京的发票查不到");
    expect(await house.ask("26112000000012345678")).toContain("能查的我先查了");
    await house.ask("取消");
    await house.ask("北京的发票查不到");
    expect(await house.ask("财政票据")).toContain("不是税务发票");
  });

  test("is given where there is no ledger, too", async () => {
    const house = await aHouse({ bare: true });
    const said = await house.ask("北京的发票查不到", { trust: { operator: undefined } });
    expect(said).toContain("inv-veri.chinatax.gov.cn");
    expect(said).not.toContain("1. ");
  });

  test("is for everybody in a group, because it shows nothing of the ledger", async () => {
    const house = await aHouse();
    const [reply] = await house.askForReplies("北京的发票查不到", { setting: "group" });
    expect(reply).not.toHaveProperty("for");
  });
});
