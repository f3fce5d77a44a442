import { describe, expect, test } from "vitest";
import { asksWhy } from "../../../src/bot/intent/index.ts";
import { aHouse } from "../../support/a-house.ts";

const MISSING = "26112000000087654321";
const IMPOSSIBLE = "99999999999999999999";
const KNOWN = "24112000000031870426";

/** Somebody who has just been told that their number is not there. */
async function afterAMiss(said = `查发票 ${MISSING}`) {
  const house = await aHouse({ ledger: [{ number: KNOWN }] });
  await house.ask(said);
  return house;
}

describe("why, in the words people have for it", () => {
  test.each([
    ...["为什么", "为什么查不到", "怎么回事", "为啥没有", "什么原因", "怎么会没有呢", "不可能啊", "那怎么办"],
    ...["明明开了怎么查不到", "你确定没有吗", "怎么找不到", "哪里有问题", "帮我找找原因", "為什麼找不到"],
    ...["why", "why not", "why can't you find it", "why can’t you find it?", "how come?", "what's the reason"],
    ...["so why is it missing", "are you sure", "what should I do"],
  ])("%s", (text) => {
    expect(asksWhy(text)).toBe(true);
  });

  test.each([
    ...["怎么开票", "怎么查", "怎么作废", "为什么税率是6%", "没有", "谁开的", "怎么查真伪", "为什么被红冲"],
    ...["why is it red", "why do I need a tax id", "no", "who issued it"],
  ])("%s asks for something else", (text) => {
    expect(asksWhy(text)).toBe(false);
  });
});

describe("after a number was not found", () => {
  test.each(["为什么查不到", "怎么回事", "为啥没有", "why can't you find it", "why not"])(
    "%s begins the diagnosis of that number, and does not repeat what was just checked",
    async (why) => {
      const house = await afterAMiss();
      const asked = await house.ask(why);
      expect(asked).toMatch(/开票日期是哪天|when was it issued/);
      expect(asked).not.toMatch(/20 位|20 digits/);
      expect(await house.ask("人工")).toContain(MISSING);
    },
  );

  test("what is told of it begins it too, and is not asked again", async () => {
    const house = await afterAMiss();
    expect(await house.ask("今天刚开的")).toContain("还没同步");
    const yesterday = await afterAMiss();
    expect(await yesterday.ask("昨天刚开的")).toContain("逐项对过");
  });

  test("a person is handed what is known at once", async () => {
    const house = await afterAMiss();
    expect(await house.ask("人工")).toContain(`号码 ${MISSING}`);
  });

  test("of several it is asked which, unless one is pointed at or only one is missing", async () => {
    const both = `查 ${IMPOSSIBLE} 和 ${MISSING}`;
    const house = await afterAMiss(both);
    expect(await house.ask("为什么查不到")).toMatch(/找哪一张的原因？[\s\S]*1\. 9{20}[\s\S]*2\. 2611/);
    expect(await house.ask("2")).toContain("开票日期是哪天");
    expect(await (await afterAMiss(both)).ask("第一个怎么回事")).toContain("地区码 99 不存在");
    expect(await (await afterAMiss(`查 ${KNOWN} 和 ${MISSING}`)).ask("为啥没有")).toContain("开票日期是哪天");
    expect(await (await afterAMiss(`查 ${KNOWN} 和 ${MISSING}`)).ask("2")).toContain("开票日期是哪天");
  });

  test("who does not mean the near one can ask why", async () => {
    const house = await afterAMiss("查发票 24112000000031807426");
    expect(await house.ask("不是")).toContain("「为什么」");
    expect(await house.ask("怎么回事啊")).toContain("差一点");
  });

  test("another number, or another matter, is what it is", async () => {
    expect(await (await afterAMiss()).ask(KNOWN)).toContain("正常");
    expect(await (await afterAMiss()).ask("今天开的有哪些")).not.toContain("还没同步");
    expect(await (await afterAMiss()).ask("谢谢")).toContain("不客气");
  });
});
