import { describe, expect, test } from "vitest";
import { readRuleWish } from "../../../src/bot/intent/own/index.ts";
import { listOwnArticles, removeOrganisation } from "../../../src/core/organisation/index.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";

const MEMBER = { trust: {}, channel: "group", place: "finance", person: "linan", setting: "group" as const };

describe("the organisation's own rules", () => {
  test("are read from a message", () => {
    expect(readRuleWish("规定 打车费：晚上九点以后可以报")).toEqual({
      ...{ kind: "add", title: "打车费", answer: "晚上九点以后可以报" },
    });
    expect(readRuleWish("rule meals: up to 60 yuan a day\nwith a receipt")).toMatchObject({ title: "meals" });
    expect(readRuleWish("规定列表")).toEqual({ kind: "list" });
    expect(readRuleWish("删除规定 2")).toEqual({ kind: "remove", number: 2 });
    expect(readRuleWish("规定 2")).toEqual({ kind: "show", number: 2 });
    expect(readRuleWish("报销有什么规定")).toBeUndefined();
  });

  test("are added, go before our articles, are listed, replaced and taken out", async () => {
    const house = await aHouse();
    expect(await house.ask("规定列表")).toContain("你是管理员");
    expect(await house.ask("规定 打车费报销：晚上九点以后可以报，附行程单。")).toContain("第 1 条《打车费报销》");
    const answer = await house.ask("打车费怎么报销");
    expect(answer).toContain("晚上九点以后可以报");
    expect(answer).toContain("公司规定《打车费报销》");
    await house.ask("rule 打车费报销: 全天可以报。");
    expect(await house.ask("打车费可以报销吗")).toContain("全天可以报");
    expect(await house.ask("规定列表")).toContain("1. 打车费报销");
    expect(await house.ask("删除规定 1")).toContain("删了");
    expect(await house.ask("规定 1")).toContain("没有第 1 条");
    expect(await house.ask("打车费怎么报销")).not.toContain("公司规定");
  });

  test.each([
    ["差旅费", "差旅费标准是多少"],
    ["差旅费", "差旅费怎么报"],
    ["餐费标准", "餐费报多少"],
    ["发票抬头要求", "抬头有什么要求"],
    ["打车费", "打车费能报吗"],
    ["餐费标准", "公司餐费标准"],
  ])("《%s》 answers %s", async (title, question) => {
    const house = await aHouse();
    await house.ask(`规定 ${title}: 按表执行。`);
    expect(await house.ask(question)).toContain("按表执行");
  });

  test("answer what stands in their text under another title", async () => {
    const house = await aHouse();
    await house.ask("规定 出差须知: 住宿费超过四百元的部分自己承担；深夜叫网约车要写明事由。");
    expect(await house.ask("深夜叫网约车要写事由吗")).toContain("公司规定《出差须知》");
    expect(await house.ask("住宿发票丢了怎么办")).not.toContain("公司规定");
  });

  test.each(["专票丢了怎么办", "发票能报销吗", "抬头写错了怎么办", "查发票 1234", "餐饮发票怎么开"])(
    "do not answer %s",
    async (question) => {
      const house = await aHouse();
      for (const title of ["差旅费标准", "餐费报销标准", "打车费报销规定", "抬头要求"]) {
        await house.ask(`规定 ${title}: 按表执行。`);
      }
      expect(await house.ask(question)).not.toContain("按表执行");
    },
  );

  test("are nobody else's", async () => {
    const house = await aHouse();
    await house.ask("规定 打车费报销: 晚上九点以后可以报。");
    expect(await house.ask("打车费怎么报销", MEMBER)).not.toContain("九点");
    expect(await house.ask("规定列表", MEMBER)).not.toContain("打车费");
    await removeOrganisation(house.database, ORGANISATION);
    expect(await listOwnArticles(house.database, ORGANISATION)).toEqual([]);
  });
});
