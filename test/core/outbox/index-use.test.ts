import { expect, test } from "vitest";
import type { Database, Query } from "../../../src/core/database/index.ts";
import {
  dueLetters,
  dueLettersAt,
  lettersAside,
  lettersOf,
  unseenLetters,
} from "../../../src/core/database/outbox/index.ts";
import { aFileDatabase, aSecondHand } from "../../support/a-file-database.ts";
import { NOW } from "../../support/a-house.ts";
import { post } from "../../support/an-outbox.ts";

const now = NOW.getTime();

test.each<[string, Query<unknown>]>([
  ["what is due on a channel", dueLetters("recorder", now, 50)],
  ["what is due at an address", dueLettersAt("recorder", "accounts", now, 1)],
  ["what one message caused", lettersOf("cause")],
  ["what a reader has not seen", unseenLetters("web", "session", 100, 200)],
  ["what was set aside", lettersAside(200)],
])("%s is found by an index, never by reading every letter", async (_, { statement }) => {
  const { file } = await aFileDatabase();
  // What was set aside has an index of its own, which is read from end to end.
  const plan = await aSecondHand(file).execute({ sql: `explain query plan ${statement.sql}`, args: statement.args });
  const steps = plan.rows.map(({ detail }) => String(detail));
  expect(steps.filter((step) => /^SCAN (letter|l|n|busy)\b/.test(step) && !step.includes("letter_aside"))).toEqual([]);
});

const fastest = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

const many = (database: Database, count: number) =>
  post(
    database,
    Array.from({ length: count }, (_, at) => ({ body: `${at}`, address: "busy", stream: "alerts" as const })),
  );

// Ratios in one process: reading all 10 000 letters would take some thirty times as long.
test("ten thousand letters that wait at one address do not slow a sweep of another", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "1", address: "quiet" }]);
  const sweep = () => database.read(dueLetters("recorder", now, 50));
  const visit = () => database.read(dueLettersAt("recorder", "quiet", now, 1));
  await many(database, 1);
  const [sweepBefore, visitBefore] = [await fastest(sweep), await fastest(visit)];
  await many(database, 10_000);
  expect((await fastest(sweep)) / sweepBefore).toBeLessThan(4);
  expect((await fastest(visit)) / visitBefore).toBeLessThan(4);
});

test("a reader with ten thousand letters behind it is told what is new as fast as one with none", async () => {
  const { database, file } = await aFileDatabase();
  const read = (after: number) => database.read(unseenLetters("recorder", "busy", after, 200));
  await many(database, 1);
  const before = await fastest(() => read(0));
  await many(database, 10_000);
  await aSecondHand(file).execute("update letter set state = 'sent' where sequence <= 10000");
  expect((await fastest(() => read(10_000))) / before).toBeLessThan(4);
});
