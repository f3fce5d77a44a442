import { expect, test } from "vitest";
import { CLAIM_LEASE, UNFINISHED_TRIES } from "../../../src/core/limits.ts";
import { type Delivery, deliverAt, listAside, replay, sweepLetters } from "../../../src/core/outbox/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";

const sent: Delivery = { kind: "sent" };

async function twoDatabases() {
  const { database: here, file } = await aFileDatabase();
  const { database: there } = await aFileDatabase(file);
  return [here, there] as const;
}

/** A delivery that ends when the test says so. */
function aSlowDelivery() {
  let end: (delivery: Delivery) => void = () => {};
  let begun: () => void = () => {};
  const begin = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const deliver = () => {
    begun();
    return new Promise<Delivery>((resolve) => {
      end = resolve;
    });
  };
  return { deliver, begin, end: (delivery: Delivery) => end(delivery) };
}

test("of two processes that sweep at once, one delivers each letter", async () => {
  const [here, there] = await twoDatabases();
  const addresses = Array.from({ length: 20 }, (_, at) => `address-${at}`);
  await post(
    here,
    addresses.map((address) => ({ address, body: address })),
  );
  const one = anOutbox(here);
  const other = anOutbox(there);
  await Promise.all([sweepLetters(one), sweepLetters(other)]);
  expect([...one.given, ...other.given].sort()).toEqual([...addresses].sort());
});

test("a letter that another process carries is left alone until its lease is over", async () => {
  const [here, there] = await twoDatabases();
  await post(here, [{ body: "once", stream: "alerts" }]);
  const slow = aSlowDelivery();
  const one = anOutbox(here, slow.deliver);
  const other = anOutbox(there);
  const carrying = sweepLetters(one);
  await slow.begin;
  other.later(CLAIM_LEASE - 1);
  expect(await sweepLetters(other)).toBe(0);
  other.later(1);
  expect(await sweepLetters(other)).toBe(1);
  slow.end(sent);
  await carrying;
  expect(await listAside(here)).toEqual([]);
});

test.each<Delivery>([
  { kind: "retry", reason: "too late" },
  { kind: "gone", reason: "too late" },
])("a process that lost its claim cannot say that the letter is $kind while the next one carries it", async (late) => {
  const [here, there] = await twoDatabases();
  await post(here, [{ body: "once", stream: "alerts" }]);
  const [first, second] = [aSlowDelivery(), aSlowDelivery()];
  const one = anOutbox(here, first.deliver);
  const other = anOutbox(there, second.deliver);
  const losing = sweepLetters(one);
  await first.begin;
  other.later(CLAIM_LEASE);
  const winning = sweepLetters(other);
  await second.begin;
  one.later(CLAIM_LEASE);
  first.end(late);
  await losing;
  const third = anOutbox(here);
  third.later(CLAIM_LEASE + 1);
  expect(await sweepLetters(third)).toBe(0);
  second.end(sent);
  await winning;
  expect(await listAside(here)).toEqual([]);
  third.later(24 * 60 * CLAIM_LEASE);
  expect(await sweepLetters(third)).toBe(0);
});

test("one letter at a time is on its way to an address, whoever sweeps and whatever its stream", async () => {
  const [here, there] = await twoDatabases();
  const streams = ["answers", "alerts", "answers", "alerts"] as const;
  for (const [at, stream] of streams.entries()) await post(here, [{ body: `${at}`, stream }]);
  let onTheWay = 0;
  let most = 0;
  const deliver = async (): Promise<Delivery> => {
    most = Math.max(most, ++onTheWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    onTheWay--;
    return sent;
  };
  const outboxes = [anOutbox(here, deliver), anOutbox(there, deliver)];
  await Promise.all(outboxes.flatMap((one) => [sweepLetters(one), deliverAt(one, "recorder", "accounts")]));
  expect(most).toBe(1);
  expect(outboxes.flatMap(({ given }) => given).sort()).toEqual(["0", "1", "2", "3"]);
});

test("a letter that ends the process each time it is tried is set aside in the end", async () => {
  const { database } = await aFileDatabase();
  await post(database, [{ body: "deadly", stream: "alerts" }]);
  const never = () => new Promise<Delivery>(() => {});
  let lives = 0;
  for (; (await listAside(database)).length === 0 && lives < 20; lives++) {
    const outbox = anOutbox(database, never);
    outbox.later(lives * CLAIM_LEASE);
    const sweep = sweepLetters(outbox);
    while (outbox.given.length === 0 && (await listAside(database)).length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    void sweep;
  }
  expect(lives - 1).toBe(UNFINISHED_TRIES);
  const [aside] = await listAside(database);
  const well = anOutbox(database);
  well.later(lives * CLAIM_LEASE);
  expect(await replay(database, aside?.sequence ?? 0, well.now)).toBe(true);
  await sweepLetters(well);
  expect(well.given).toEqual(["deadly"]);
});
