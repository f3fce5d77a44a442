import { describe, expect, test } from "vitest";
import { keepAliveFetch } from "../../../src/adapters/slack/node/index.ts";
import { RETRY_SCHEDULE } from "../../../src/core/limits.ts";
import { putBinding } from "../../support/a-binding.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { anEvent, aSource } from "../../support/a-source.ts";
import type { Mishap } from "../../support/slack/a-slack.ts";
import { aSlackHouse } from "../../support/slack/a-slack-house.ts";
import { aMention } from "../../support/slack/events.ts";
import { fates, pass, writeNews } from "../../support/slack/news.ts";
import { FINANCE, LINAN } from "../../support/slack/workspace.ts";

const HOUR = 3_600_000;
const PATIENCE = 200;

describe("F11: what Slack may get over", () => {
  test.each<[what: string, mishap: Mishap, at_most: number]>([
    ["500", { kind: "status", status: 500 }, 1],
    ["503", { kind: "status", status: 503 }, 1],
    ["a reset connection", { kind: "reset" }, 1],
    ["silence", { kind: "hang" }, 1],
    ["an error of its own", { kind: "error", error: "fatal_error" }, 1],
    ["being down for maintenance", { kind: "error", error: "service_unavailable" }, 1],
    ["an answer that breaks off", { kind: "truncated" }, 2],
    ["an answer that is lost", { kind: "lost" }, 2],
  ])("%s is tried again, later each time, and arrives", async (_what, mishap, most) => {
    const fetch = keepAliveFetch(PATIENCE);
    const at = await aSlackHouse({ fetch });
    await writeNews(at, [{ place: FINANCE, text: "有变化" }]);
    const gaps: number[] = [];
    const tries = most === 1 ? RETRY_SCHEDULE.length : 1;
    for (let nth = 0; nth < tries; nth++) {
      at.slack.next("chat.postMessage", mishap);
      await pass(at, 0);
      const [letter] = await fates(at);
      expect(letter).toMatchObject({ state: "waiting", attempts: nth + 1 });
      const gap = Number(letter?.next_try_at) - at.house.now.getTime();
      gaps.push(gap);
      await pass(at, gap - 1);
      expect((await fates(at))[0]?.attempts).toBe(nth + 1);
      at.house.now = new Date(at.house.now.getTime() + 1);
    }
    for (const [nth, gap] of gaps.entries()) {
      const wanted = RETRY_SCHEDULE[nth] ?? 0;
      expect(gap).toBeGreaterThanOrEqual(wanted * 0.75);
      expect(gap).toBeLessThanOrEqual(wanted * 1.25);
    }
    await pass(at, 0);
    expect(await fates(at)).toMatchObject([{ state: "sent" }]);
    const seen = at.slack.seenBy(LINAN, FINANCE);
    expect(seen.length).toBeGreaterThanOrEqual(1);
    expect(seen.length).toBeLessThanOrEqual(most);
    fetch.close();
  });
});

describe("F11: what Slack will not get over", () => {
  test.each(["channel_not_found", "account_inactive"])(
    "%s sets aside at the first try and alarms once",
    async (error) => {
      const numbers = Array.from({ length: 3 }, (_, nth) => `2611200000009987000${nth}`);
      const at = await aSlackHouse({ ledger: numbers.map((number) => ({ number })) });
      await putBinding(at.house.database, ORGANISATION, { channel: "web", place: "session", person: "session" });
      await at.event(aMention("订阅 全部"));
      at.house.now = new Date(at.house.now.getTime() + 1000);
      const source = await aSource(at.house.database);
      at.slack.shown.length = 0;
      for (const number of numbers) {
        source.now = at.house.now;
        at.slack.next("chat.postMessage", { kind: "error", error }, FINANCE);
        await source.push({ events: [anEvent(number, "validity", "void", at.house.now.toISOString())] });
        await pass(at, HOUR);
      }
      const letters = await fates(at);
      const aside = letters.filter(({ state }) => state === "aside");
      expect(aside).toMatchObject([{ attempts: 1, reason: expect.stringContaining(error) }]);
      // Whoever cannot be reached is told nothing more, and the admin hears of it once.
      expect(at.slack.seenBy(LINAN, FINANCE)).toEqual([]);
      expect(letters.filter(({ address }) => String(address).startsWith("web:"))).toHaveLength(1);
    },
  );
});
