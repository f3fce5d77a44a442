import { expect, test } from "vitest";
import { ANSWER_LIFETIME } from "../../../src/core/limits.ts";
import { type Delivery, deliverAt, fetchLetters, type Letter, sweepLetters } from "../../../src/core/outbox/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";

const failing =
  (...bodies: string[]) =>
  ({ body }: Letter): Delivery =>
    bodies.includes(body) ? { kind: "retry", reason: "busy", afterMs: 3_600_000 } : { kind: "sent" };

test("letters of a stream arrive in the order they were written", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "1" }, { body: "2" }]);
  await post(database, [{ body: "3" }]);
  const outbox = anOutbox(database);
  await deliverAt(outbox, "recorder", "accounts");
  expect(outbox.given).toEqual(["1", "2", "3"]);
});

test("a letter that must be tried again holds back what follows it, and nobody else", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "1" }, { body: "2" }, { body: "elsewhere", address: "sales" }]);
  const outbox = anOutbox(database, failing("1"));
  await sweepLetters(outbox);
  expect(outbox.given.sort()).toEqual(["1", "elsewhere"]);
});

test("answers never wait for alerts", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "alert", stream: "alerts" }]);
  const outbox = anOutbox(database, failing("alert"));
  await sweepLetters(outbox);
  await post(database, [{ body: "answer" }]);
  await deliverAt(outbox, "recorder", "accounts");
  expect(outbox.given).toEqual(["alert", "answer"]);
});

test("where both are due, the answer goes first", async () => {
  const { database } = await aFileDatabase();
  await post(database, [
    { body: "alert", stream: "alerts" },
    { body: "answer", stream: "answers" },
  ]);
  const outbox = anOutbox(database);
  await sweepLetters(outbox);
  expect(outbox.given).toEqual(["answer", "alert"]);
});

test("an answer that nobody waits for any more is not sent, and holds nothing back", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "old" }]);
  const outbox = anOutbox(database, failing("old"));
  await sweepLetters(outbox);
  outbox.later(ANSWER_LIFETIME);
  await post(database, [{ body: "new" }], outbox.now);
  await deliverAt(outbox, "recorder", "accounts");
  expect(outbox.given).toEqual(["old", "new"]);
  outbox.later(ANSWER_LIFETIME * 100);
  await sweepLetters(outbox);
  expect(outbox.given).toEqual(["old", "new"]);
});

test.each([
  ["is sent while somebody waits for it", ANSWER_LIFETIME - 1, ["answer"]],
  ["is worthless after 15 minutes", ANSWER_LIFETIME, []],
])("an answer %s", async (_, age, given) => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "answer" }]);
  const outbox = anOutbox(database);
  outbox.later(age);
  await sweepLetters(outbox);
  expect(outbox.given).toEqual(given);
});

test("alerts, and answers that their reader fetches, do not expire", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "alert", stream: "alerts" }]);
  await post(database, [{ body: "fetched", channel: "web", address: "session", fetched: true }]);
  const outbox = anOutbox(database);
  outbox.later(ANSWER_LIFETIME * 100);
  await sweepLetters(outbox);
  expect(outbox.given).toEqual(["alert"]);
  const fetched = await fetchLetters(database, "web", "session", 0, outbox.now);
  expect(fetched.map(({ body }) => body)).toEqual(["fetched"]);
});
