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
    ...["我公司的税号是多少", "我们的税号", "公司抬头是什么", "我司税号多少", "咱们公司全称是什么", "公司名称和税号"],
    ...[
      "我们的开户行和账号",
      "公司地址电话",
      "抬头和税号",
      "我们公司叫什么名字",
      "把公司税号发给我",
      "请发一下開票資料",
    ],
    ...["what's our tax ID", "What’s our tax ID?", "our company name and tax number", "our bank details"],
    ...["what is our company's tax number?", "our tax id please"],
  ])("%s asks for it", (text) => {
    expect(readDetailsWish(text)).toEqual({ kind: "show" });
  });

  test.each([
    ...["发票抬头开错了能改吗", "开票信息不全能认证吗", "查发票 1234", "抬头写个人的发票能报吗"],
    ...["税号错了怎么办", "税号是什么", "什么是税号", "供应商的税号", "京东的税号是多少", "我们公司的发票", "我们公司"],
    ...["公司名称变更了怎么开票", "开专票要不要开户行和账号", "他们公司的税号", "查公司", "账号"],
    ...["what is a tax id", "can we change our tax id", "our invoices", "invoice number", "my account", "our company"],
  ])("%s asks for something else", (text) => {
    expect(readDetailsWish(text)).toBeUndefined();
  });

  test("before anybody told it, what the ledger goes by is given, and how the rest is set", async () => {
    const house = await aHouse();
    const asked = await house.ask("我公司的税号是多少");
    expect(asked).toMatch(/^名称 北京明霞数据服务有限公司\n税号 91110108MA00EXAM5X\n/);
    expect(asked).toContain("你是管理员，发一次就行");
    expect(await house.ask("what's our tax ID")).toContain("Tax id: 91110108MA00EXAM5X");
  });

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

  test("how it is changed is told to whoever may", async () => {
    const house = await aHouse();
    expect(await house.ask("修改开票信息")).toContain("开票信息 名称=");
    expect(await house.ask("how do I change our invoice details")).toContain("name=");
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
