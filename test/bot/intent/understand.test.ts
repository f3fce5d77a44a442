import { describe, expect, test } from "vitest";
import { understand } from "../../../src/bot/intent/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const today = "2026-11-20" as CalendarDate;
const wish = (text: string) => understand(text, { today }).wish;

describe("a message is understood", () => {
  test.each([
    ["24112000000031870426", "lookup"],
    ["帮我查下尾号 8812 的发票", "lookup"],
    ["查发票", "lookup_without_number"],
    ["24112000000031870426, 24112000000031117804", "batch"],
    ["批量下载本月全部发票", "batch"],
    ["发票在哪里可以看到", "list_mine"],
    ["這張發票是真的還是假的", "verify"],
    ["how can I tell whether a fapiao is genuine", "verify"],
    ["专票申请了三天,一直显示审核失败", "diagnose"],
    ["after the upgrade my invoice list is empty", "diagnose"],
    ["纸质票寄出去了没", "status"],
    ["这张票红冲了就通知我", "subscribe"],
    ["别再给我推送了", "unsubscribe"],
    ["发票抬头能改成公司吗", "knowledge"],
    ["我要开增值税专用发票", "knowledge"],
    ["麻烦转人工", "handoff"],
    ["谢谢啦", "smalltalk"],
    ["我的快递到哪了", "out_of_scope"],
    ["how much is my phone bill this month", "out_of_scope"],
  ])("%s → %s", (text, kind) => expect(wish(text).kind).toBe(kind));

  test("a command is a whole message", () => {
    expect(wish("帮助")).toEqual({ kind: "help" });
    expect(wish("绑定 AB12-CD34")).toEqual({ kind: "bind", code: "AB12-CD34" });
    expect(wish("解绑")).toEqual({ kind: "unbind" });
    expect(wish("帮助我查 24112000000031870426").kind).toBe("lookup");
  });

  test("a date or an amount alone asks nothing", () => {
    expect(wish("11月28日")).toEqual({ kind: "unclear" });
    expect(wish("3")).toEqual({ kind: "unclear" });
  });

  test("what is doubtful is asked back, never guessed", () => {
    const understood = understand("那个东西呢", { today });
    if (understood.confidence < 0.5) expect(understood.wish.kind).toMatch(/doubtful|unclear/);
    expect(understood.alternatives).toHaveLength(3);
  });

  test("what is pulled out comes along", () => {
    const { entities } = understand("上周五北京砚田商贸有限公司那张一千多的票", { today });
    expect(entities.map(({ kind }) => kind)).toEqual(["date", "company", "amount"]);
  });
});
