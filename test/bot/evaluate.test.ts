import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/bot/evaluate.ts";
import type { CalendarDate } from "../../src/core/invoice/index.ts";

const today = "2026-11-20" as CalendarDate;

describe("the evaluation", () => {
  const rows = [
    { id: "a", text: "麻烦转人工", intent: "handoff", topic: null, tags: ["ignored"] },
    { text: "我的快递到哪了", intent: "out_of_scope", topic: null },
    { text: "发票弄丢了怎么补", intent: "status", alt_intents: ["knowledge"], topic: "lost_invoice" },
    { text: "专票丢失怎么处理", intent: "knowledge", topic: "lost_invoice" },
  ];
  let time = 0;
  const result = evaluate(rows, today, () => time++);

  test("counts what is right, alternatives included, by intent", () => {
    expect(result.n).toBe(4);
    expect(result.intent.accuracy).toBe(1);
    expect(result.intent.byIntent.handoff).toEqual({ n: 1, accuracy: 1 });
  });

  test("scores topics only where the intent has one", () => {
    expect(result.topic).toEqual({ n: 1, top1: 1, top3: 1 });
  });

  test("tells how many strangers' questions were answered, and how long a message took", () => {
    expect(result.outOfScope).toEqual({ n: 1, answered: 0 });
    expect(result.msPerMessage).toEqual({ p50: 1, p99: 1 });
  });

  test("an empty file is no error", () => {
    expect(evaluate([], today)).toMatchObject({ n: 0, intent: { accuracy: 0, byIntent: {} } });
  });
});
