import { describe, expect, test } from "vitest";
import { tradesInvoices, understand } from "../../../src/bot/intent/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const today = "2026-11-24" as CalendarDate;

describe("the trade in invoices", () => {
  test.each([
    "大量代开各行业发票，点数低，加V详聊",
    "长期出售正规专票 电话13800001234",
    "需要餐饮票的老板私我",
    "哪里能买到住宿发票",
    "想买点发票冲账",
    "多开一千块金额行吗",
    "没有业务能开张票吗",
    "深圳代开建材票-百度知道",
    "We sell real fapiao, contact telegram",
    "where can I buy fake receipts",
  ])("is recognised and none of ours: %s", (text) => {
    expect(tradesInvoices(text)).toBe(true);
    expect(understand(text, { today })).toMatchObject({ intent: "out_of_scope", wish: { kind: "out_of_scope" } });
  });

  test.each([
    "代开发票需要什么资料",
    "买卖发票犯法吗",
    "收到虚开的专票怎么办",
    "怎么举报卖发票的",
    "卖家拒绝开票打什么电话",
    "供应商开的票电话里说寄了",
    "没有发票能报销吗",
    "帮我找 5000 元的住宿发票",
    "税务局代开发票的电话多少",
    "is buying invoices illegal in China",
    "do you offer invoices for the pro plan",
  ])("is not taken for a question about invoices: %s", (text) => {
    expect(tradesInvoices(text)).toBe(false);
  });
});
