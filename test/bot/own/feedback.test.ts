import { describe, expect, test } from "vitest";
import { readVerdict } from "../../../src/bot/intent/own/index.ts";
import { foldQuestion, listGaps, listVerdicts } from "../../../src/core/feedback/index.ts";
import { aHouse, ORGANISATION } from "../../support/a-house.ts";

describe("whether an answer helped", () => {
  test("is read from the whole message", () => {
    expect(["有用", "很有用，谢谢", "useful", "Very helpful."].map(readVerdict)).toEqual(Array(4).fill("useful"));
    expect(["没用", "沒用", "not useful", "Unhelpful!"].map(readVerdict)).toEqual(Array(4).fill("useless"));
    expect(readVerdict("这张票有用吗")).toBeUndefined();
  });

  test("is stored with the article, once", async () => {
    const house = await aHouse();
    const first = await house.ask("专票丢了怎么处理");
    expect(first).toContain("回「有用」或「没用」");
    expect(await house.ask("有用")).toBe("好的，记下了。");
    expect(await house.ask("有用")).not.toBe("好的，记下了。");
    expect(await house.ask("专票丢了怎么处理")).not.toContain("回「有用」或「没用」");
    expect(await house.ask("没用")).toContain("会有人去改");
    expect(await listVerdicts(house.database, ORGANISATION)).toMatchObject([
      { article: "lost-invoice", helped: 1, not: 1 },
    ]);
    expect(await listVerdicts(house.database, "org_other")).toEqual([]);
  });

  test("is no verdict on something else that was said since", async () => {
    const house = await aHouse();
    await house.ask("专票丢了怎么处理");
    await house.ask("我是谁");
    expect(await house.ask("没用")).not.toContain("会有人去改");
  });
});

describe("questions that found no answer", () => {
  test("are counted in one spelling, without anybody's numbers", () => {
    expect(foldQuestion("發票 24112000000031870426 能抵稅嗎？?")).toBe("发票 # 能抵税吗");
  });

  test("are listed, the most asked first", async () => {
    const house = await aHouse();
    for (const one of ["发票能不能在飞机上开", "发票能不能在飞机上开?", "發票背面可以寫字嗎", "都不是"])
      await house.ask(one);
    expect(await listGaps(house.database, ORGANISATION)).toMatchObject([
      { question: "发票能不能在飞机上开", count: 2 },
      { question: "发票背面可以写字吗", count: 1 },
    ]);
    expect(await listGaps(house.database, "org_other")).toEqual([]);
  });
});
