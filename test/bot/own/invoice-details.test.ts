import { describe, expect, test } from "vitest";
import { readDetailsWish } from "../../../src/bot/intent/own/index.ts";
import { putBinding } from "../../support/a-binding.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";

const SET =
  "开票信息 名称=北京明霞数据服务有限公司 税号=91110108MA0000002X 地址=北京市海淀区明霞路 8 号 电话=010-88886666 开户行=明霞银行北京分行 账号=1100 2233 4455 6677";
const BLOCK = `名称 北京明霞数据服务有限公司
税号 91110108MA0000002X
地址 北京市海淀区明霞路 8 号
电话 010-88886666
开户行 明霞银行北京分行
账号 1100 2233 4455 6677`;

const inGroup = (person: string) => ({
  ...{ channel: "group", place: "finance", person, trust: {} },
  setting: "group" as const,
});

describe("the organisation's block for invoices", () => {
  test.each([
    "开票信息",
    "开票信息发一下",
    "發票抬頭是什麼?",
    "我们公司的开票信息发我",
    "麻烦发一下开票信息",
    "our invoice details",
    "please send me our billing information",
  ])("%s asks for it", (text) => {
    expect(readDetailsWish(text)).toEqual({ kind: "show" });
  });

  test.each(["发票抬头开错了能改吗", "开票信息不全能认证吗", "查发票 1234", "抬头写个人的发票能报吗"])(
    "%s asks for something else",
    (text) => {
      expect(readDetailsWish(text)).toBeUndefined();
    },
  );

  test("it is told in one line or in several, and given in full", async () => {
    const house = await aHouse();
    expect(await house.ask("开票信息")).toContain("你是管理员");
    expect(await house.ask(SET)).toContain(BLOCK);
    expect(await house.ask("开票信息发一下")).toBe(BLOCK);
    await house.ask("开票信息\n电话:010-11112222\n账号:");
    const changed = await house.ask("our invoice details");
    expect(changed).toContain("Phone: 010-11112222");
    expect(changed).toContain("Bank: 明霞银行北京分行");
    expect(changed).not.toContain("Account");
  });

  test("a doubtful tax id is stored, and the doubt is said", async () => {
    const house = await aHouse();
    expect(await house.ask("开票信息 税号=911101")).toContain("不像");
    expect(await house.ask("开票信息 税号=91110108MA00000021")).toContain("最后一位");
    expect(await house.ask("开票信息")).toBe("税号 91110108MA00000021");
  });

  test("in a group everybody reads it in full; only an admin changes it", async () => {
    const house = await aHouse();
    await putBinding(house.database, ORGANISATION, { channel: "group", place: "finance", person: "wangmin" });
    expect(await house.ask("开票信息", inGroup("linan"))).toContain("请管理员");
    await house.ask(SET, inGroup("wangmin"));
    const [reply] = await house.askForReplies("开票信息", inGroup("linan"));
    expect(reply).not.toHaveProperty("for");
    expect(JSON.stringify(reply)).toContain("1100 2233 4455 6677");
    expect(await house.ask("开票信息 电话=1", inGroup("linan"))).toContain("只有管理员");
    expect(await house.ask("开票信息", inGroup("linan"))).toBe(BLOCK);
  });

  test("whoever is from outside, or nowhere, is told politely that they cannot have it", async () => {
    const house = await aHouse();
    await house.ask(SET);
    const place = { channel: "group", place: "suppliers", person: "wangmin" };
    await putBinding(house.database, ORGANISATION, place, { audience: "outsiders" });
    expect(await house.ask("开票信息", { ...inGroup("guest"), place: "suppliers" })).toContain("只给本单位的人");
    expect(await house.ask("开票信息", { ...inGroup("guest"), place: "nowhere" })).toContain("还没有绑定单位");
  });
});
