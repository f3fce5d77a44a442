import { describe, expect, test } from "vitest";
import { aHouse } from "../../support/a-house.ts";

const NUMBER = "24112000000031870426";

/** Somebody who has been told the cause. */
async function concluded() {
  const house = await aHouse({ ledger: [{ number: NUMBER }] });
  expect(await house.ask(`${NUMBER} 报销提示已使用`)).toContain("已经用过了");
  return house;
}

describe("after the cause was named", () => {
  test.each([
    ["不是我报的", "发「还是不行」"],
    ["I don't believe that", "still not working"],
    ["换了浏览器也不行", "试下一个"],
    ["还是不行啊", "试下一个"],
    ["还有别的办法吗", "试下一个"],
    ["thanks, works now", "glad it's solved"],
    ["搞定了谢谢", "解决了就好"],
    ["谢谢", "不客气"],
    ["好的", "好的"],
    ["在吗", "你好，我在"],
    ["明天提醒我", "10:00 我在这里提醒你"],
  ])("%s → %s", async (said, heard) => {
    expect(await (await concluded()).ask(said)).toContain(heard);
  });

  test("the choices stay open beneath what could not be read", async () => {
    const house = await concluded();
    await house.ask("不是我报的");
    expect(await house.ask("人工")).toContain(NUMBER);
  });
});

describe("where nothing is open", () => {
  test.each(["查不到", "为什么查不到", "查不到怎么办", "can't find it"])("%s is asked which one", async (said) => {
    expect(await (await aHouse({ ledger: [] })).ask(said)).toMatch(/是哪一张|Which one/);
  });

  test("an error code is no number", async () => {
    const house = await aHouse({ ledger: [{ number: NUMBER }] });
    expect(await house.ask(`错误码 9006 查验失败 ${NUMBER}`)).toContain("台账里有这张");
  });

  test.each([
    ["跳过", "没有查到一半的"],
    ["返回", "没有查到一半的"],
    ["换一张", "查哪一张"],
    ["到时候提醒我", "提醒什么"],
  ])("%s → %s", async (said, heard) => {
    expect(await (await aHouse({ ledger: [] })).ask(said)).toContain(heard);
  });
});
