import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isStatusValue,
  judgeTransition,
  STATUS_AXES,
  STATUS_VALUES,
  type StatusAxis,
  statusFromLabel,
} from "../../../src/core/invoice/index.ts";

describe("a status cell", () => {
  const cells: Record<StatusAxis, Record<string, string | undefined>> = {
    validity: {
      正常: "normal",
      "0": "normal",
      未作废: "normal",
      已作废: "void",
      "2": "void",
      voided: "void",
      "已红冲-全额": "fully_reversed",
      全额红冲: "fully_reversed",
      "8": "fully_reversed",
      "已红冲-部分": "partly_reversed",
      部分红冲: "partly_reversed",
      partialRed: "partly_reversed",
      "7": "partly_reversed",
      红冲: "reversed",
      已红冲: "reversed",
      "3": "reversed",
      失控: "out_of_control",
      outOfControl: "out_of_control",
      异常: "abnormal",
      非正常: "abnormal",
      红字发票待确认: undefined,
      "-": undefined,
      "": undefined,
    },
    usage: {
      是: "ticked",
      否: "unticked",
      已勾选: "ticked",
      "已勾选(不抵扣)": "ticked",
      已抵扣勾选: "ticked",
      "已勾选,未用途确认": "ticked",
      未勾选: "unticked",
      撤销勾选: "unticked",
      未认证: "unticked",
      已用途确认: "confirmed",
      已认证: "confirmed",
      已申报抵扣: "deducted",
      已抵扣: "deducted",
      未确认: undefined,
      "": undefined,
    },
    red_letter: {
      未锁定: "none",
      已锁定: "locked",
      "01": "confirmed",
      无需确认: "confirmed",
      "02": "awaiting_buyer",
      销方录入待购方确认: "awaiting_buyer",
      "03": "awaiting_seller",
      购方录入待销方确认: "awaiting_seller",
      购销双方已确认: "confirmed",
      "作废(超72小时未确认)": "cancelled",
      "09": "cancelled",
      "10": undefined,
    },
    posting: {
      "01": "unposted",
      未入账: "unposted",
      "已入账(企业所得税税前扣除)": "posted",
      "已入账(企业所得税不扣除)": "posted_not_deductible",
      入账撤销: "withdrawn",
      "06": "withdrawn",
      "": undefined,
    },
    risk: { 正常: "normal", 无风险: "normal", 疑点发票: "suspicious", 异常凭证: "abnormal", "": undefined },
  };

  for (const axis of STATUS_AXES) {
    test.each(Object.entries(cells[axis]))(`on the ${axis} axis, %j means %s`, (label, value) => {
      expect(statusFromLabel(axis, label)).toBe(value);
    });
  }

  test("never yields a value that its axis does not have", () => {
    const pieces = fc.constantFrom(
      "已",
      "未",
      "全额",
      "部分",
      "红冲",
      "作废",
      "勾选",
      "确认",
      "锁定",
      "入账",
      "异常",
      "0",
      "2",
    );
    fc.assert(
      fc.property(fc.constantFrom(...STATUS_AXES), fc.array(pieces, { maxLength: 4 }), (axis, words) => {
        const value = statusFromLabel(axis, words.join(""));
        expect(value === undefined || isStatusValue(axis, value)).toBe(true);
      }),
    );
  });
});

describe("a change of status", () => {
  test.each([
    ["normal", "void", "forward"],
    ["normal", "fully_reversed", "forward"],
    ["reversed", "partly_reversed", "forward"],
    ["reversed", "fully_reversed", "forward"],
    ["partly_reversed", "fully_reversed", "forward"],
    ["partly_reversed", "reversed", "less_specific"],
    ["fully_reversed", "reversed", "less_specific"],
    ["fully_reversed", "partly_reversed", "step_back"],
    ["fully_reversed", "abnormal", "less_specific"],
    ["void", "normal", "step_back"],
    ["reversed", "normal", "step_back"],
    ["partly_reversed", "normal", "step_back"],
    ["fully_reversed", "normal", "step_back"],
    ["void", "reversed", "step_back"],
    ["fully_reversed", "void", "step_back"],
    ["partly_reversed", "void", "step_back"],
    ["reversed", "void", "step_back"],
    ["void", "partly_reversed", "step_back"],
    ["void", "fully_reversed", "step_back"],
    ["void", "out_of_control", "less_specific"],
    ["out_of_control", "normal", "forward"],
    ["abnormal", "normal", "forward"],
    ["partly_reversed", "abnormal", "forward"],
  ] as const)("of validity from %s to %s is %s", (from, to, verdict) => {
    expect(judgeTransition("validity", from, to)).toBe(verdict);
  });

  test.each([
    ["unticked", "deducted", "forward"],
    ["ticked", "unticked", "forward"],
    ["ticked", "confirmed", "forward"],
    ["confirmed", "ticked", "step_back"],
    ["confirmed", "unticked", "step_back"],
    ["deducted", "unticked", "step_back"],
    ["deducted", "ticked", "step_back"],
    ["deducted", "confirmed", "less_specific"],
  ] as const)("of usage from %s to %s is %s", (from, to, verdict) => {
    expect(judgeTransition("usage", from, to)).toBe(verdict);
  });

  test("of a slip, a posting or a risk is believed both ways", () => {
    expect(judgeTransition("red_letter", "awaiting_buyer", "cancelled")).toBe("forward");
    expect(judgeTransition("red_letter", "cancelled", "awaiting_buyer")).toBe("forward");
    expect(judgeTransition("red_letter", "awaiting_buyer", "locked")).toBe("less_specific");
    expect(judgeTransition("posting", "posted", "withdrawn")).toBe("forward");
    expect(judgeTransition("posting", "withdrawn", "unposted")).toBe("less_specific");
    expect(judgeTransition("risk", "abnormal", "normal")).toBe("forward");
    expect(judgeTransition("risk", "normal", "suspicious")).toBe("forward");
  });

  test("to what is already known is no change, on every axis", () => {
    for (const axis of STATUS_AXES) {
      for (const value of STATUS_VALUES[axis]) expect(judgeTransition(axis, value, value)).toBe("same");
    }
  });

  test("that takes back an ending is never believed, by whatever path of believed changes", () => {
    const values = fc.constantFrom(...STATUS_VALUES.validity);
    fc.assert(
      fc.property(fc.array(values, { maxLength: 12 }), (news) => {
        let kept: (typeof news)[number] = "fully_reversed";
        for (const next of news) if (judgeTransition("validity", kept, next) === "forward") kept = next;
        expect(kept).toBe("fully_reversed");
      }),
    );
  });
});
