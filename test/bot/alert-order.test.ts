import { describe, expect, test } from "vitest";
import { anEvent } from "../support/a-source.ts";
import { aWatchedHouse, MINUTE } from "../support/a-watched-house.ts";

const NUMBER = "26112000000099871234";
const statuses = { validity: "normal", risk: "normal" } as const;
const WORDS: Record<string, string> = { abnormal: "异常凭证", suspicious: "疑点", normal: "正常" };

/** What truly happened, in order. */
const HISTORY = ["abnormal", "suspicious", "normal", "abnormal"];

const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));

describe("F19: changes that are reported in any order, some twice, with a minute between the reports", () => {
  test.each(orders([0, 1, 2, 3]).map((order) => [order.join(" "), order] as const))(
    "%s: what is told last is how it is, and no more is told than happened",
    async (_, order) => {
      const house = await aWatchedHouse({ ledger: [{ number: NUMBER, statuses }] });
      await house.say("订阅 风险");
      await house.settled();
      house.news();
      house.now = new Date(house.now.getTime() + 10 * MINUTE);
      const began = house.now.getTime();
      const reports = order.map((nth) => {
        const at = new Date(began - (HISTORY.length - nth) * MINUTE).toISOString();
        return anEvent(NUMBER, "risk", HISTORY[nth] ?? "", at);
      });
      for (const report of [...reports, ...reports.slice(0, 2)]) {
        house.source.now = house.now;
        expect((await house.source.push({ events: [report] })).status).toBe(200);
        await house.later(MINUTE);
      }
      const heads = house.news().map((text) => text.split(" · ")[0] ?? "");
      expect(heads.length).toBeGreaterThanOrEqual(1);
      expect(heads.length).toBeLessThanOrEqual(HISTORY.length);
      expect(heads.at(-1)).toContain(WORDS[HISTORY.at(-1) ?? ""]);
    },
  );
});
