import { describe, expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";

const NUMBER = "26112000000087654321";
const ASKED = "开票日期是哪天？";

/** A dialog that waits for the date of issue. */
async function anOpenDialog() {
  const house = await aHouse({ ledger: [{ number: "24112000000031870426" }] });
  expect(await house.ask(`${NUMBER} 平台查不到`)).toContain(ASKED);
  return house;
}

describe("an open question", () => {
  test.each([
    ["2", "确认开出来了"],
    ["昨天", "确认开出来了"],
    ["11月3日", "确认开出来了"],
    ["2026-11-03", "确认开出来了"],
    ["大概是前天吧", "确认开出来了"],
    ["应该是昨天", "确认开出来了"],
    ["这个不好说", "没读懂"],
    ["对了一遍，都一样", "记下了"],
    ["换一张", "把要查的号码发给我"],
    ["算了不弄了", "先不查了"],
    ["退出", "先不查了"],
    ["another one", "the number of the next"],
    ["帮我找人处理", "直接转给处理的人"],
    ["I want to talk to a person", "Forward this"],
    ["试过了还是不行", "再查一次"],
    ["昨天开的", "确认开出来了"],
    ["yesterday", "certain that it was issued"],
    ["今天", "还没同步"],
    ["跳过", "确认开出来了"],
    ["不清楚", "确认开出来了"],
  ])("%s → %s", async (said, heard) => {
    const house = await anOpenDialog();
    expect(await house.ask(said)).toContain(heard);
  });

  test("an answer that contains help is an answer, help by itself is a request", async () => {
    const house = await aHouse();
    await house.ask("查验报错了,不知道是什么意思的提示");
    const page = await aHouse();
    await page.ask("发票查询失败");
    await page.ask("4");
    expect(await page.ask("it says help desk: contact your administrator")).not.toContain("I look up invoices");
    await page.ask("重来");
    await page.ask("4");
    expect(await page.ask("help")).toContain("I look up invoices");
  });

  test.each(["不知道号码", "手头没有", "我没有发票号码", "I don't have it"])(
    "whoever has no number may say so: %s",
    async (said) => {
      const house = await aHouse();
      await house.ask("我的票在平台查不到，是昨天晚上开的");
      const next = await house.ask(said);
      expect(next).not.toMatch(/没读懂|didn't/);
      // When it was issued was said along with the complaint.
      expect(next).not.toContain(ASKED);
    },
  );

  test("what was chosen rightly may be said in words", async () => {
    const house = await aHouse({ ledger: [{ number: NUMBER }] });
    await house.ask(`勾选平台里找不到 ${NUMBER}`);
    expect(await house.ask("条件没选错")).not.toContain("没读懂");
  });

  test("a number that is not on offer is said to be none", async () => {
    const house = await anOpenDialog();
    expect(await house.ask("9")).toMatch(/只有 4 个选项[\s\S]*开票日期是哪天/);
  });

  test("two misses are explained, the third offers to skip or a human", async () => {
    const house = await anOpenDialog();
    expect(await house.ask("嗯哼")).toContain("没读懂");
    expect(await house.ask("啊这")).toContain("换个说法");
    const third = await house.ask("随便");
    expect(third).toContain("跳过");
    expect(third).toContain("人工");
    expect(third).toContain(ASKED);
  });

  test("another complaint about the same invoice keeps its number", async () => {
    const house = await anOpenDialog();
    await house.ask("平台现在说:由于查验行为异常,涉嫌违规");
    expect(await house.ask("人工")).toContain(NUMBER);
  });

  test("an interruption with a list of its own is answered, and the dialog comes back when called", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031871234" }, { number: "24112000000031881234" }] });
    await house.ask(`${NUMBER} 平台查不到`);
    const list = await house.ask("查发票 1234");
    expect(list).toContain("有 2 张");
    expect(list).toContain("发「继续」接着来");
    expect(await house.ask("1")).toContain("🟢");
    expect(await house.ask("继续")).toContain(ASKED);
    expect(await house.ask("3")).toContain("确认开出来了");
  });

  test("asked for a number, who and when and how much are looked for", async () => {
    const house = await aHouse({ ledger: [{ number: NUMBER, total: 223_860 }] });
    expect(await house.ask("发票查不到")).toContain("发票号码发给我");
    expect(await house.ask("砚田 2238.6元")).toContain("🟢");
    expect(await house.ask("继续")).toContain("发票号码发给我");
    expect(await house.ask("尾号 1234")).toContain(ASKED);
  });

  test("an interruption may be answered past: the answer itself goes on", async () => {
    const house = await anOpenDialog();
    expect(await house.ask("查发票 24112000000031870426")).toContain("接着来？");
    expect(await house.ask("昨天")).toContain("确认开出来了");
  });
});

describe("after the conclusion", () => {
  test("one remedy follows the other, and in the end a human", async () => {
    const house = await anOpenDialog();
    const first = await house.ask("今天");
    const tried = [await house.ask("还是不行"), await house.ask("还是不行"), await house.ask("还是不行")];
    expect(new Set([first, ...tried]).size).toBe(4);
    expect(await house.ask("还是不行")).toContain("发「人工」");
  });

  test("what is told afterwards may change the conclusion", async () => {
    const house = await anOpenDialog();
    await house.ask("今天");
    expect(await house.ask("现在提示超过该张发票当日查验次数")).toContain("次数用完");
  });

  test("it ends when it is solved", async () => {
    const house = await anOpenDialog();
    await house.ask("今天");
    expect(await house.ask("解决了")).toContain("解决了就好");
    expect(await house.ask("还是不行")).toContain("没有查到一半的");
  });
});

test.each([
  "这张发票能不能作废",
  "查无此票是什么意思",
  "怎么红冲",
  "怎么查验发票真伪",
  "帮我写首诗",
  "谢谢",
  "红冲了吗",
])("%s is no complaint", async (text) => {
  const house = await aHouse();
  const said = await house.ask(text);
  expect(said).not.toMatch(/能查的我先查了|你看到的是哪一种|基本可以确定|多半是|最可能是/);
});
