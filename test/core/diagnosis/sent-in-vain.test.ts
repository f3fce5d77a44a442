import { describe, expect, test } from "vitest";
import { complains, readComplaint } from "../../../src/core/diagnosis/index.ts";

const NOW = new Date("2026-11-20T01:00:00Z");

describe("what was issued or sent, and did not come", () => {
  test.each([
    ...["供应商说开了但是我没收到", "对方说已经开了，邮箱里没有", "供应商说开了，票在哪", "对方说票开了 没给我"],
    ...["他们说上周就发我邮箱了，我找不到", "说是昨天开的，到现在都没收到"],
    ...["supplier says they sent it but I got nothing", "they said it was issued, but I never got it"],
    "the vendor said they emailed the invoice, nothing in my inbox",
  ])("%s: it was issued and has not arrived", (text) => {
    expect(complains(text)).toBe("symptom");
    const told = readComplaint(text, [], NOW);
    expect(told.symptom).toBe("not_arrived");
    expect(told.answers.issued).toBe("yes");
  });

  test.each([
    "卖家说发货了但是没收到",
    "卖家说样品寄了，还没收到",
    "我没收到退款",
    "they sent the goods but I got nothing",
  ])("%s is about goods", (text) => {
    expect(complains(text)).toBe("no");
  });

  test("yesterday is yesterday, however fresh it was", () => {
    expect(readComplaint("昨天刚开的", [], NOW).answers).toMatchObject({ issued_on: "yesterday", issued: "yes" });
  });
});
