import { describe, expect, test } from "vitest";
import { type Aspect, readAspect, readAspectOf } from "../../../src/bot/intent/in-view/index.ts";

const ASKED: Partial<Record<Aspect, string[]>> = {
  seller: [
    "谁开的",
    "这张是谁开的？",
    "哪家公司开的",
    "销方是谁",
    "那张票谁给我们开的",
    "who issued it?",
    "who's it from",
    "and the seller?",
  ],
  buyer: ["开给谁的", "购方是谁", "抬头对不对", "这张的抬头是什么", "who is it made out to", "the buyer?"],
  date: [
    "什么时候开的",
    "哪天开的呀",
    "开票日期",
    "日期是几号",
    "when was it issued",
    "what's the date",
    "how old is that invoice",
  ],
  amount: ["多少钱", "价税合计多少", "这张金额是多少", "how much is it", "what was the total", "the amount?"],
  tax: ["税率多少", "税额是多少", "几个点的", "what's the tax rate", "how much VAT is on it"],
  kind: ["什么票", "是专票还是普票", "这张是专票吗", "what kind of invoice is this", "is it a special one"],
  lines: ["明细呢", "看看明细", "开的是什么", "买的什么东西", "show me the lines", "what's it for", "line items"],
  remark: ["备注写的什么", "备注", "what does the remark say"],
  status: ["现在什么状态", "状态呢", "这张正常吗", "is it still valid", "what's its status"],
  void: ["作废了吗", "是不是作废了", "这张作废了没", "has it been voided"],
  reversed: ["红冲了吗", "被冲掉了没有", "有没有被红冲", "has this invoice been reversed?"],
  counterpart: ["被谁冲的", "红票是哪张", "对应的蓝票是哪张", "which invoice reversed it", "which one does it reverse"],
  why: ["为什么红冲了", "怎么会作废", "why was it reversed?"],
  usage: ["勾选了吗", "抵扣过没有", "这张认证了没", "has it been ticked yet", "did we deduct it"],
  deductible: ["能抵扣吗", "还可以勾选吗", "那能抵税吗", "can we deduct it", "is it deductible?"],
  posting: ["入账了吗", "报销过没有", "做账了没", "has it been posted", "was it reimbursed already"],
  usable: ["能报销吗", "这张还能报吗", "可以入账吗", "can I expense this one?", "can it be claimed"],
  risk: ["有风险吗", "是异常凭证吗", "is it suspicious"],
  red_letter: ["锁定了吗", "有没有开红字确认单", "is it locked"],
  as_of: ["数据什么时候更新的", "how fresh is the data"],
  genuine: ["是真的吗", "这张怎么查真伪", "is it genuine?", "is that real or fake"],
  watch: [
    "关注这张",
    "盯着它",
    "有变化告诉我",
    "这张红冲了就通知我",
    "watch this one",
    "let me know if anything changes",
  ],
};

describe("one thing of the invoice in view", () => {
  test.each(Object.entries(ASKED).flatMap(([aspect, asked]) => asked.map((text) => [text, aspect])))(
    "%s → %s",
    (text, aspect) => {
      expect(readAspect(text)).toBe(aspect);
    },
  );
});

test.each([
  ["谁开的票最多"],
  ["红冲的发票"],
  ["红冲"],
  ["作废"],
  ["有没有作废的"],
  ["没勾选的专票"],
  ["11月的进项税额"],
  ["关注"],
  ["订阅"],
  ["为什么查不到"],
  ["专票和普票有什么区别"],
  ["发票丢了能报销吗"],
  ["餐饮发票能抵扣吗"],
  ["怎么开票"],
  ["谢谢"],
  ["好的"],
  ["who is our biggest supplier"],
  ["invoices from JD"],
  ["how much did we spend last month"],
  ["can electronic invoices be reimbursed"],
  ["what is a special VAT invoice"],
  ["watch JD"],
  ["help"],
  [""],
  ["？"],
])("%s is about something else", (text) => {
  expect(readAspect(text)).toBeUndefined();
});

test.each([
  ["24112000000031870426 能抵扣吗", "deductible"],
  ["查一下24112000000031870426红冲了没", "reversed"],
  ["24112000000031870426这张票的开票日期", "date"],
  ["24112000000031870426 明细", "lines"],
  ["has 24112000000031870426 been reversed?", "reversed"],
  ["who issued invoice 24112000000031870426", "seller"],
  ["查发票 24112000000031870426", undefined],
  ["24112000000031870426", undefined],
  ["check invoice 24112000000031870426", undefined],
  ["24112000000031870426 平台说查无此票", undefined],
])("%s asks for %s of the one it names", (text, aspect) => {
  expect(readAspectOf(text, "24112000000031870426")).toBe(aspect);
});
