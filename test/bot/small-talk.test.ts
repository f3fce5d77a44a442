import { describe, expect, test } from "vitest";
import { understand } from "../../src/bot/intent/index.ts";
import { aHouse } from "../support/a-house.ts";

const today = "2026-11-20" as Parameters<typeof understand>[1]["today"];

describe("a greeting", () => {
  test.each(["在吗", "你好", "您好，在吗", "有人吗", "早上好", "hello?", "hi there", "anyone there?"])(
    "%s is greeted in two lines with an example",
    async (text) => {
      const said = await (await aHouse({ ledger: [] })).ask(text);
      expect(said).toMatch(/^(?:你好，我在|Hello, I'm here)/);
      expect(said).toMatch(/1234/);
      expect(said.split("\n").length).toBeLessThanOrEqual(3);
    },
  );

  test("in the middle of a question it is answered, and the question waits", async () => {
    const house = await aHouse({ ledger: [] });
    await house.ask("26112000000087654321 平台查不到");
    const said = await house.ask("在吗");
    expect(said).toMatch(/^你好，我在[\s\S]*接着来？/);
    expect(await house.ask("1")).toContain("开票日期");
  });

  test.each(["帮助", "help", "菜单"])("%s is still the whole of it", async (text) => {
    expect(await (await aHouse({ ledger: [] })).ask(text)).toMatch(/体检|checkup/);
  });

  test.each(["你好，查发票 1234", "在吗 帮我查一下京东的票"])("%s is more than a greeting", (text) => {
    expect(understand(text, { today }).intent).not.toBe("smalltalk");
  });
});

describe("what is no small talk", () => {
  test.each(["谁开的", "被谁冲的", "为啥没有", "why", "who issued it", "是谁", "what is it", "可以用吗"])(
    "%s never hears that all is well",
    async (text) => {
      const said = await (await aHouse({ ledger: [] })).ask(text);
      expect(said).not.toMatch(/^(?:好的|不客气|All right|You're welcome|我是票问|I'm Piaowen)/);
      expect(said).not.toMatch(/打个招呼|say hello|不是发票|isn't about invoices/);
    },
  );

  test.each([
    ["好的", "好的"],
    ["got it", "All right"],
    ["谢谢", "不客气"],
    ["我有个问题", "你直接说"],
    ["你是谁", "我是票问"],
  ])("%s hears %s", async (text, heard) => {
    expect(await (await aHouse({ ledger: [] })).ask(text)).toContain(heard);
  });
});
