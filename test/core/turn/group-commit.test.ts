import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { listTurnsAside } from "../../../src/core/turn/index.ts";
import { aMessage } from "../../support/a-house.ts";
import { aFileHouse, type FileHouse } from "../../support/two-houses.ts";
import { emptyWal, walCommits } from "../../support/wal-commits.ts";

const places = (count: number) => Array.from({ length: count }, (_, at) => `place-${at}`);

const ask = (house: FileHouse, place: string, id = place) =>
  house.bot.answer(aMessage("帮助", { place, person: place, address: place, id }));

/** Makes every write of this person's conversation fail, with an error that no retry gets over. */
const refuse = (house: FileHouse, person: string, how: string) =>
  house.hand.execute(
    `create trigger refuse_${person} before insert on conversation when new.person = '${person}' begin select ${how}; end`,
  );

test("turns that arrive together are one transaction", async () => {
  const house = await aFileHouse();
  await emptyWal(house.hand);
  const answers = await Promise.all(places(10).map((place) => ask(house, place)));
  expect(answers.map(({ kind }) => kind)).toEqual(Array(10).fill("answered"));
  expect(walCommits(house.file)).toBe(1);
});

test("turns that follow each other tick by tick are one transaction", async () => {
  const house = await aFileHouse();
  await emptyWal(house.hand);
  const asked = [];
  for (const place of places(5)) {
    asked.push(ask(house, place));
    await setImmediate();
  }
  expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(Array(5).fill("answered"));
  expect(walCommits(house.file)).toBe(1);
});

test("however many follow, the first are not kept waiting for the last", async () => {
  const house = await aFileHouse();
  await emptyWal(house.hand);
  let answered = 0;
  let asked = 0;
  for (const place of places(100)) {
    void ask(house, place).then(() => answered++);
    asked++;
    await setImmediate();
    if (answered > 0) break;
  }
  expect(asked).toBeLessThan(100);
});

test.each([
  ["refused by a constraint", "raise(abort, 'no')"],
  ["an error of the database", "json('{')"],
])("a turn that fails in a group (%s) takes none with it", async (_, how) => {
  const house = await aFileHouse();
  await refuse(house, "unlucky", how);
  const answers = await Promise.all([...places(4), "unlucky"].map((place) => ask(house, place)));
  expect(answers.map(({ kind }) => kind)).toEqual(Array(5).fill("answered"));
  const stored = await house.look("select message_id from inbox where state = 'answered' order by message_id");
  expect(stored.map(({ message_id }) => message_id)).toEqual(places(4));
  expect((await listTurnsAside(house.database)).map(({ person }) => person)).toEqual(["unlucky"]);
});

test("a message that two people's turns claim is answered once, and the rest of the group goes on", async () => {
  const house = await aFileHouse();
  const [first, second, other] = await Promise.all([
    house.bot.answer(aMessage("帮助", { place: "accounts", person: "chenmo", id: "the-same" })),
    house.bot.answer(aMessage("帮助", { place: "accounts", person: "linan", id: "the-same" })),
    ask(house, "sales"),
  ]);
  expect(first).toMatchObject({ kind: "answered", repeated: false });
  expect(second).toEqual({ ...first, repeated: true });
  expect(other).toMatchObject({ kind: "answered", repeated: false });
});
