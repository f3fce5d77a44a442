import { expect, test } from "vitest";
import { RETRIES_END, RETRY_SCHEDULE } from "../../../src/core/limits.ts";
import { type Delivery, drop, listAside, replay, sweepLetters } from "../../../src/core/outbox/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";

const refused = (): Delivery => ({ kind: "retry", reason: "unreachable" });

async function oneAlert() {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "news", stream: "alerts" }]);
  return database;
}

test.each([
  ["a quarter sooner", 0, 0.75],
  ["a quarter later", 1, 1.25],
])("what fails is tried again on schedule, %s at most, and set aside in the end", async (_, random, factor) => {
  const outbox = anOutbox(await oneAlert(), refused, random);
  const began = outbox.now.getTime();
  await sweepLetters(outbox);
  while (outbox.now.getTime() < began + RETRIES_END) {
    expect(await listAside(outbox.database)).toEqual([]);
    const pause = RETRY_SCHEDULE[outbox.given.length - 1] ?? RETRY_SCHEDULE.at(-1) ?? 0;
    outbox.later(pause * factor - 1);
    expect(await sweepLetters(outbox)).toBe(0);
    outbox.later(1);
    expect(await sweepLetters(outbox)).toBe(1);
  }
  const [aside] = await listAside(outbox.database);
  expect(aside).toMatchObject({ attempts: outbox.given.length, reason: "unreachable" });
  outbox.later(1e9);
  expect(await sweepLetters(outbox)).toBe(0);
});

test("what an operator gave another chance has as long again", async () => {
  const outbox = anOutbox(await oneAlert(), refused);
  outbox.later(RETRIES_END);
  await sweepLetters(outbox);
  const [aside] = await listAside(outbox.database);
  expect(await replay(outbox.database, aside?.sequence ?? 0, outbox.now)).toBe(true);
  outbox.later(RETRIES_END - 1);
  await sweepLetters(outbox);
  expect(await listAside(outbox.database)).toEqual([]);
  outbox.later(RETRIES_END);
  await sweepLetters(outbox);
  expect(await listAside(outbox.database)).toHaveLength(1);
});

test("a platform that asks us to wait, again and again, loses nothing by it", async () => {
  let asked = 0;
  const outbox = anOutbox(await oneAlert(), () =>
    ++asked <= 50 ? { kind: "retry", reason: "429", afterMs: 1000 } : { kind: "sent" },
  );
  for (let second = 0; second <= 50; second++) {
    await sweepLetters(outbox);
    outbox.later(1000);
  }
  expect(asked).toBe(51);
  expect(await listAside(outbox.database)).toEqual([]);
});

test("a platform that names a time is never asked sooner", async () => {
  const outbox = anOutbox(await oneAlert(), () => ({ kind: "retry", reason: "429", afterMs: 300_000.4 }), 0);
  await sweepLetters(outbox);
  outbox.later(300_000);
  expect(await sweepLetters(outbox)).toBe(0);
  outbox.later(1);
  expect(await sweepLetters(outbox)).toBe(1);
});

test("a courier that throws is tried again", async () => {
  const outbox = anOutbox(await oneAlert(), () => Promise.reject(new Error("socket hang up")));
  await sweepLetters(outbox);
  outbox.later(10_000);
  expect(await sweepLetters(outbox)).toBe(1);
});

test("the next try is told which parts have gone, and which try it is", async () => {
  const tries: [attempts: number, partsSent: number][] = [];
  const outbox = anOutbox(await oneAlert(), ({ attempts, partsSent }) => {
    tries.push([attempts, partsSent]);
    return tries.length === 1 ? { kind: "retry", reason: "half way", partsSent: 2 } : refused();
  });
  for (let at = 0; at < 3; at++) {
    await sweepLetters(outbox);
    outbox.later(1e6);
  }
  expect(tries).toEqual([
    [1, 0],
    [2, 2],
    [3, 2],
  ]);
});

test("a letter to somebody who is gone is set aside at once, and replayed or dropped by an operator", async () => {
  const { database } = await aFileDatabase();
  await post(database, [
    { body: "first", stream: "alerts" },
    { body: "second", stream: "alerts" },
  ]);
  let gone = true;
  const outbox = anOutbox(database, () => (gone ? { kind: "gone", reason: "no such channel" } : { kind: "sent" }));
  await sweepLetters(outbox);
  const [first, second] = await listAside(database);
  expect([first?.body, second?.body, first?.reason]).toEqual(["first", "second", "no such channel"]);
  gone = false;
  expect(await replay(database, first?.sequence ?? 0, outbox.now)).toBe(true);
  expect(await drop(database, second?.sequence ?? 0, outbox.now)).toBe(true);
  await sweepLetters(outbox);
  expect(outbox.given).toEqual(["first", "second", "first"]);
  expect(await listAside(database)).toEqual([]);
});

test("an operator can neither replay nor drop what is not there, or has gone", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "news" }]);
  const outbox = anOutbox(database);
  await sweepLetters(outbox);
  expect(await replay(database, 1, outbox.now)).toBe(false);
  expect(await drop(database, 1, outbox.now)).toBe(false);
  expect(await replay(database, 99, outbox.now)).toBe(false);
});

test("a process that is about to end begins to deliver nothing", async () => {
  const outbox = anOutbox(await oneAlert());
  let stopping = true;
  outbox.isStopping = () => stopping;
  expect(await sweepLetters(outbox)).toBe(0);
  stopping = false;
  expect(await sweepLetters(outbox)).toBe(1);
});
