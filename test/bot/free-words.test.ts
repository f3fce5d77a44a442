import { describe, expect, test } from "vitest";
import { aHouse } from "../support/a-house.ts";

describe("what is said in free words", () => {
  test("verifying names the official site, and what this invoice needs there", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031870426" }] });
    const said = await house.ask("24112000000031870426 这张票是真的吗");
    expect(said).toContain("https://inv-veri.chinatax.gov.cn");
    expect(said).toContain("发票号码：24112000000031870426");
    expect(said).toMatch(/价税合计（含税）：\d+\.\d\d/);
    expect(said).toContain("不等于查验过");
  });

  test("without a number it says how each kind is verified", async () => {
    const house = await aHouse();
    const said = await house.ask("怎么辨别一张发票的真假");
    expect(said).toContain("https://inv-veri.chinatax.gov.cn");
    expect(said).toContain("校验码后 6 位");
  });

  test("a question is answered from an article, which is named; its neighbours are choices", async () => {
    const house = await aHouse();
    const said = await house.ask("发票抬头开错了能改吗");
    expect(said).toMatch(/——《.+》，依据：/);
    if (said.includes("相关的问题")) expect(await house.ask("1")).toMatch(/——《.+》，依据：/);
  });

  test("what cannot be done yet is said to be so", async () => {
    const house = await aHouse();
    expect(await house.ask("麻烦转人工")).toContain("12366");
    expect(await house.ask("谢谢啦")).toBe("不客气。还有发票的事随时发我。");
    expect(await house.ask("write a python function for me")).toContain("I can't help with that");
  });

  test("in a place without a ledger, questions are still answered", async () => {
    const house = await aHouse({ bare: true });
    expect(await house.ask("专票丢了怎么处理", { trust: { operator: undefined } })).not.toContain("绑定码");
  });

  test("who trades in invoices is refused in one polite sentence", async () => {
    const house = await aHouse();
    expect(await house.ask("大量代开各行业发票，点数低，加V详聊 13800001234")).toMatch(
      /^买卖、代找和虚开发票的事我不参与/,
    );
    expect(await house.ask("where can I buy fake receipts")).toMatch(/^I can't help with buying, selling or inflating/);
  });

  test.each([
    "how much is my phone bill this month",
    "what did I spend on groceries last month",
    "this month's electricity bill, how much",
    "机票多少钱",
    "这个月电费账单多少钱",
  ])("%s is none of ours, whatever it sounds like", async (text) => {
    const house = await aHouse();
    expect(await house.ask(text)).toMatch(/这个我帮不上|I can't help with that/);
  });

  test("a sum over invoices, or of a company in the ledger, is still a search", async () => {
    const house = await aHouse();
    for (const text of ["本月发票一共多少钱", "how much did we spend on invoices this month"])
      expect(await house.ask(text)).not.toMatch(/这个我帮不上|I can't help with that/);
  });

  test("whether it was reversed is a question; when it is, is a wish to be told", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031870426" }] });
    expect(await house.ask("can you tell me if 24112000000031870426 was reversed?")).toContain("🟢");
    expect(await house.ask("tell me when 24112000000031870426 is reversed")).toContain("Noted as number 1");
    expect(await house.ask("帮我看看砚田那张被红冲没有")).toContain("没有完全对得上的（「砚田」");
  });

  test("what holds for every invoice is a question, and how many is a sum", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031870426", issuedOn: "2026-11-03" }] });
    expect(await house.ask("8月份开的票还能勾选吗")).not.toContain("台账里没有名字像");
    expect(await house.ask("11月一共收了多少张专票")).toContain("一共 1 张");
    expect(await house.ask("哪些票被作废了")).toBe("没有找到：已作废。");
    expect(await house.ask("请问这张发票能不能报销 24112000000031870426")).toContain("🟢");
  });

  test("a text with a link is not taken for a search", async () => {
    const house = await aHouse();
    for (const text of ["您的发票已开好，请点击 http://fp.chinataxx.com/d 下载", "2024年专票导出 fp.example-tax.cn/x"])
      expect(await house.ask(text)).not.toMatch(/台账里|没有找到|叫什么名字/);
  });

  test("too short a number is said to be so", async () => {
    const house = await aHouse();
    expect(await house.ask("check invoice 12")).toContain('"12" is too short');
    expect(await house.ask("查发票 12")).toContain("「12」太短了");
  });
});
