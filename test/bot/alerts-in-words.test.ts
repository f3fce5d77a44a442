import { describe, expect, test } from "vitest";
import { readAlertCommand, readAlertWish } from "../../src/bot/intent/alerts/index.ts";
import { aHouse } from "../support/a-house.ts";

const NOW = new Date("2026-11-20T01:00:00Z");
const TODAY = "2026-11-20" as Parameters<typeof readAlertWish>[1];

describe("alerts in everyday words", () => {
  test.each([
    ...["我订了哪些", "我都关注了什么", "你盯着哪些", "what am I subscribed to", "what are you watching?"],
    "show my alerts",
  ])("%s asks for the list", (text) => {
    expect(readAlertCommand(text, NOW)).toEqual({ kind: "list", page: 1 });
  });

  test.each(["晚上别打扰我", "夜里别提醒了", "don't disturb me at night"])("%s is about every night", (text) => {
    expect(readAlertCommand(text, NOW)).toMatchObject({
      kind: "rest",
      wish: { kind: "quiet", from: 1200, until: 540 },
    });
  });

  test.each([
    ["今晚别发了", "2026-11-21T01:00:00.000Z"],
    ["mute for the weekend", "2026-11-23T01:00:00.000Z"],
    ["先别发提醒了", "2026-11-20T02:00:00.000Z"],
  ])("%s rests until %s", (text, until) => {
    expect(readAlertCommand(text, NOW)).toEqual({
      kind: "rest",
      wish: { kind: "mute", until: new Date(until) },
    });
  });

  test("to be told of what is reversed from now on is a wish, whoever's it is", () => {
    const text = "以后青禾的票被冲了跟我说一声";
    expect(readAlertCommand(text, NOW)).toEqual({ kind: "subscribe", wish: text });
    expect(readAlertWish(text, TODAY)).toMatchObject({ company: { name: "青禾" }, changes: [{ axis: "validity" }] });
  });

  test.each(["每周一给我发未勾选的专票清单", "send me a list of unticked invoices every monday"])(
    "%s asks for what alerts are not, and hears what they are",
    (text) => expect(readAlertCommand(text, NOW)).toEqual({ kind: "report" }),
  );

  test.each(["申报前提醒我", "报税前记得提醒我", "can you remind me before filing"])(
    "%s is about the filing date",
    (text) => {
      expect(readAlertCommand(text, NOW)).toEqual({ kind: "subscribe", wish: text });
      expect(readAlertWish(text, TODAY)).toMatchObject({ deadlines: ["filing"], company: undefined });
    },
  );

  test.each([
    ["取消这个", "unsubscribe_this"],
    ["明天上午别提醒", "rest_unclear"],
    ["恢复", "rest"],
    ["可以推送到邮箱吗", "where_to"],
  ])("%s is %s", (text, kind) => {
    expect(readAlertCommand(text, NOW)).toMatchObject({ kind });
  });

  test.each(["发票能发到邮箱吗", "晚上开的票有哪些", "今晚的酒店票", "明天申报"])("%s is no alert", (text) => {
    expect(readAlertCommand(text, NOW)).toBeUndefined();
  });

  test("what is pointed at and not there is asked for, and is no company", async () => {
    const house = await aHouse({ ledger: [] });
    expect(await house.ask("这张有变化告诉我")).toContain("盯哪一张");
    expect(await house.ask("what am I subscribed to")).toContain("no subscriptions here");
  });
});
