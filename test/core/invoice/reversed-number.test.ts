import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reversedNumberIn } from "../../../src/core/invoice/index.ts";
import { digitalDigits } from "./arbitraries.ts";

const DIGITAL = "26112000000123456789";
const digital = { digitalNumber: DIGITAL, code: "", number: "" };
const legacy = { digitalNumber: "", code: "1100261130", number: "00123456" };

describe("the remark of a red invoice", () => {
  test.each([
    [`被红冲蓝字数电发票号码:${DIGITAL}`, digital],
    [`被红冲蓝字数电发票号码:${DIGITAL} 红字发票信息确认单编号:11002611001000000001`, digital],
    [`被红冲蓝字全电发票号码: ${DIGITAL}`, digital],
    [`被红冲蓝字发票号码:${DIGITAL};退货`, digital],
    ["被红冲蓝字数电发票号码:2611200000\n0123456789", digital],
    ["被红冲蓝字发票代码:1100261130 号码:00123456", legacy],
    ["被红冲蓝字发票代码:1100261130,发票号码:00123456", legacy],
    ["对应正数发票代码:1100261130号码:00123456", legacy],
    ["销项负数 对应正数发票代码:011002600111号码:00123456", { ...legacy, code: "011002600111" }],
    [
      `被红冲蓝字数电发票号码:${DIGITAL} 被红冲蓝字发票代码:1100261130 号码:00123456`,
      { ...legacy, digitalNumber: DIGITAL },
    ],
  ])("%j names the blue invoice", (remark, expected) => {
    expect(reversedNumberIn(remark)).toEqual(expected);
  });

  test.each(["", "货款", `订单号:${DIGITAL}`, "被红冲蓝字发票号码:00123456", `被红冲蓝字数电发票号码:${DIGITAL}1`])(
    "%j names none",
    (remark) => {
      expect(reversedNumberIn(remark)).toBeUndefined();
    },
  );

  test("gives the number back among other words", () => {
    const words = fc.constantFrom("", "退货", "合同 2026-01 ", "折让;", "\n");
    fc.assert(
      fc.property(digitalDigits, words, words, fc.constantFrom(":", ":", " : "), (number, before, after, colon) => {
        const remark = `${before}被红冲蓝字数电发票号码${colon}${number}${after}`;
        expect(reversedNumberIn(remark)?.digitalNumber).toBe(number);
      }),
    );
  });
});
