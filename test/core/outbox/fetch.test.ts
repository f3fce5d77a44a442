import { expect, test } from "vitest";
import { fetchLetters, settleFetched, sweepLetters } from "../../../src/core/outbox/index.ts";
import { aFileDatabase } from "../../support/a-file-database.ts";
import { NOW } from "../../support/a-house.ts";
import { anOutbox, post } from "../../support/an-outbox.ts";

const WEB = { channel: "web", address: "session", fetched: true };

async function aReader() {
  const { database } = await aFileDatabase();
  const fetch = (after: number) => fetchLetters(database, "web", "session", after, NOW);
  return { database, fetch, bodies: async (after: number) => (await fetch(after)).map(({ body }) => body) };
}

test("what waits is handed over in order and settled, so that nobody else delivers it", async () => {
  const { database, bodies } = await aReader();
  await post(database, [
    { ...WEB, body: "1" },
    { ...WEB, body: "2" },
  ]);
  expect(await bodies(0)).toEqual(["1", "2"]);
  const courier = { channel: "web", deliver: async () => ({ kind: "sent" }) as const };
  expect(await sweepLetters({ ...anOutbox(database), couriers: [courier] })).toBe(0);
});

test("a reader who asks again from the same place gets the same, from its end nothing", async () => {
  const { database, fetch, bodies } = await aReader();
  await post(database, [{ ...WEB, body: "1" }]);
  const [first] = await fetch(0);
  await post(database, [{ ...WEB, body: "2" }]);
  expect(await bodies(0)).toEqual(["1", "2"]);
  expect(await bodies(first?.sequence ?? 0)).toEqual(["2"]);
  const all = await fetch(0);
  expect(await bodies(all.at(-1)?.sequence ?? 0)).toEqual([]);
});

test("what waits is unseen, however far the reader says that it has read", async () => {
  const { database, bodies } = await aReader();
  await post(database, [{ ...WEB, body: "1" }]);
  expect(await bodies(1_000)).toEqual(["1"]);
  expect(await bodies(1_000)).toEqual([]);
});

test("what went out with the answer itself is not handed over a second time", async () => {
  const { database, bodies } = await aReader();
  await post(database, [{ ...WEB, body: "1" }]);
  await settleFetched(database, [{ sequence: 1, channel: "web", address: "session" }], NOW);
  expect(await bodies(1)).toEqual([]);
});

test("nobody fetches or settles the letters of another address", async () => {
  const { database, bodies } = await aReader();
  await post(database, [{ ...WEB, address: "somebody-else", body: "1" }]);
  expect(await bodies(0)).toEqual([]);
  await settleFetched(database, [{ sequence: 1, channel: "web", address: "session" }], NOW);
  const theirs = await fetchLetters(database, "web", "somebody-else", 1, NOW);
  expect(theirs.map(({ body }) => body)).toEqual(["1"]);
});
