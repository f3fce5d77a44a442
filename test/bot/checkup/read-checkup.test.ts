import fc from "fast-check";
import { expect, test } from "vitest";
import { readCheckup } from "../../../src/bot/intent/checkup/index.ts";
import type { CalendarDate } from "../../../src/core/invoice/index.ts";

const TODAY = "2026-11-20" as CalendarDate;
const read = (text: string) => readCheckup(text, TODAY);

test.each([
  "体检",
  "体检 11月",
  "体检11月",
  "体检 上个月",
  "申报前体检",
  "11月体检",
  "体检一下",
  "帮我体检一下11月的票",
  "做个体检",
  "申报前帮我检查一下11月的票",
  "申报前，帮我检查一下11月的发票",
  "报税前检查",
  "检查一下11月的票",
  "11月的票有没有问题",
  "把11月的票过一遍",
  "帮我核对一下上个月的进项发票",
  "申报前看看票有没有问题",
  "申报前查一下11月的票",
  "11月申报前检查",
  "申报前检查 11月",
  "体检 第三季度",
  "体检 2026年10月",
  "体检 2026-10-01 至 2026-10-15",
  "體檢",
  "再体检一次",
  "申报前体检 上个月",
  "上个月的票体检一下",
  "checkup",
  "check-up",
  "check up",
  "Checkup November",
  "checkup last month",
  "checkup May",
  "pre-filing check",
  "prefiling check for October",
  "pre-filing checkup",
  "before filing, check my invoices",
  "check November's invoices before filing",
  "check my November invoices before we file",
  "review the invoices of October before filing VAT",
  "please run a checkup for last month",
  "October checkup",
  "checkup Oct 2026",
  "checkup 2026-10-01 to 2026-10-15",
  "go over last month's invoices for problems",
])("%s is a wish for a checkup", (text) => {
  expect(read(text)).toBeDefined();
});

test.each([
  "体检费发票",
  "体检发票能抵扣吗",
  "体检的发票",
  "查 体检 的票",
  "申报前怎么检查发票",
  "申报前要做什么",
  "检查一下发票",
  "查发票 1234",
  "11月的票",
  "check invoice 1234",
  "check my invoices",
  "check November",
  "11月的发票有多少",
  "体检中心 11月",
  "什么是体检",
  "报税前多久勾选",
  "发票有没有问题",
  "有没有问题",
  "medical checkup invoice",
  "check up on invoice 1234",
  "申报前",
  "过一下",
  "订阅 申报",
  "查11月的票",
  "帮我开个体检的发票",
  "单位体检的票能报吗",
  "上个月体检花了多少",
  "check the invoice from November",
  "申报截止 15日",
])("%s is none", (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ["体检", undefined],
  ["体检 11月", { from: "2026-11-01", to: "2026-11-30" }],
  ["申报前帮我检查一下12月的票", { from: "2025-12-01", to: "2025-12-31" }],
  ["体检 上个月", { from: "2026-10-01", to: "2026-10-31" }],
  ["体检 第三季度", { from: "2026-07-01", to: "2026-09-30" }],
  ["体检 2026-10-01 至 2026-10-15", { from: "2026-10-01", to: "2026-10-15" }],
  ["checkup May", { from: "2026-05-01", to: "2026-05-31" }],
  ["check November's invoices before filing", { from: "2026-11-01", to: "2026-11-30" }],
])("%s is about these days", (text, period) => {
  expect(read(text)).toEqual({ period });
});

test("whatever is said, it is read without a word about it", () => {
  const words = fc.constantFrom(
    "体检",
    "申报前",
    "检查",
    "11月",
    "的",
    "发票",
    "票",
    " ",
    "check",
    "before filing",
    "invoices",
    "◇",
  );
  fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (said) => void read(said.join(""))));
});
