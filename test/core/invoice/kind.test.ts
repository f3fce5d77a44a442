import { describe, expect, test } from "vitest";
import { fourthField, INVOICE_KINDS, kindFromLabel, parseIdentity } from "../../../src/core/invoice/index.ts";

describe("the kind of an invoice", () => {
  test.each([
    ["数电发票(增值税专用发票)", "digital_special"],
    ["数电票(普通发票)", "digital_ordinary"],
    ["全电发票(普通发票)", "digital_ordinary"],
    ["电子发票(增值税专用发票)", "digital_special"],
    ["电子发票(普通发票)", "digital_ordinary"],
    ["数电专票", "digital_special"],
    ["数电纸质发票(增值税专用发票)", "paper_digital_special"],
    ["数电纸质发票(普通发票)", "paper_digital_ordinary"],
    ["数电纸票(普通发票)", "paper_digital_ordinary"],
    ["增值税专用发票", "special"],
    ["专票", "special"],
    ["增值税电子专用发票", "electronic_special"],
    ["增值税普通发票", "ordinary"],
    ["增值税普通发票(折叠票)", "ordinary"],
    ["增值税电子普通发票", "electronic_ordinary"],
    ["增值税普通发票(电子)", "electronic_ordinary"],
    ["电子普票", "electronic_ordinary"],
    ["增值税普通发票(卷票)", "roll"],
    ["道路通行费电子普通发票", "toll"],
    ["数电发票(通行费发票)", "toll"],
    ["机动车销售统一发票", "motor_vehicle"],
    ["数电发票(二手车销售统一发票)", "used_car"],
    ["货物运输业增值税专用发票", "freight"],
    ["电子发票(铁路电子客票)", "rail"],
    ["数电发票(航空运输电子客票行程单)", "air"],
    ["深圳区块链电子普通发票", "blockchain"],
    ["数电票", "unknown"],
    ["", "unknown"],
    ["收据", "unknown"],
  ])("%s is %s", (label, kind) => {
    expect(kindFromLabel(label)).toBe(kind);
  });

  test.each([
    ["digital_special", "total"],
    ["digital_ordinary", "total"],
    ["rail", "total"],
    ["air", "total"],
    ["special", "net"],
    ["electronic_special", "net"],
    ["paper_digital_special", "net"],
    ["motor_vehicle", "net"],
    ["freight", "net"],
    ["ordinary", "check_code"],
    ["electronic_ordinary", "check_code"],
    ["paper_digital_ordinary", "check_code"],
    ["roll", "check_code"],
    ["toll", "check_code"],
    ["used_car", "vehicle_total"],
    ["blockchain", "unknown"],
    ["unknown", "unknown"],
  ] as const)("the check of %s asks for %s", (kind, field) => {
    expect(fourthField(kind)).toBe(field);
  });

  test("whatever has a 20-digit number and no code is checked by its total", () => {
    const identity = parseIdentity({ digitalNumber: "26112000000123456789" });
    for (const kind of INVOICE_KINDS) expect(fourthField(kind, identity)).toBe("total");
  });

  test("a paper digital invoice keeps the field of its paper form", () => {
    const identity = parseIdentity({ digitalNumber: "26112000000123456789", code: "1100261130", number: "23456789" });
    expect(fourthField("paper_digital_ordinary", identity)).toBe("check_code");
  });
});
