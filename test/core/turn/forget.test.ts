import { expect, test } from "vitest";
import { BIND_TRIES_WINDOW, MESSAGE_RETENTION } from "../../../src/core/limits.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { forgetOld } from "../../../src/core/turn/index.ts";
import { NOW } from "../../support/a-house.ts";
import { aFileHouse, type FileHouse } from "../../support/two-houses.ts";

const LATER = new Date(NOW.getTime() + MESSAGE_RETENTION + 1);

const column = async (house: FileHouse, sql: string) => (await house.look(sql)).map((row) => Object.values(row)[0]);

test("what was said and answered is forgotten after its retention, and not before", async () => {
  const house = await aFileHouse();
  await house.ask("帮助", { place: "old" });
  await house.hand.execute("update letter set state = 'sent'");
  house.now = new Date(NOW.getTime() + 2);
  await house.ask("帮助", { place: "new" });
  await house.hand.execute("update letter set state = 'sent'");
  await forgetOld(house.database, LATER);
  expect(await column(house, "select place from inbox")).toEqual(["new"]);
  expect(await column(house, "select place from conversation")).toEqual(["new"]);
  expect(await column(house, "select created_at from letter")).toEqual([NOW.getTime() + 2]);
});

test("a letter that still waits, or that an operator must see, is never forgotten", async () => {
  const house = await aFileHouse();
  const letter = { channel: "recorder", address: "a", stream: "alerts", organisation: "", body: "{}" } as const;
  await house.database.commit(writeLetters("event", [letter, letter, letter], false, NOW));
  await house.hand.execute("update letter set state = 'aside' where ordinal = 1");
  await house.hand.execute("update letter set state = 'sent' where ordinal = 2");
  await forgetOld(house.database, LATER);
  expect(await column(house, "select state from letter order by ordinal")).toEqual(["waiting", "aside"]);
});

test("counters are forgotten once no limit looks at them", async () => {
  const house = await aFileHouse();
  await house.ask("帮助");
  await forgetOld(house.database, new Date(NOW.getTime() + BIND_TRIES_WINDOW));
  expect(await column(house, "select count(*) from rate")).toEqual([1]);
  await forgetOld(house.database, new Date(NOW.getTime() + 2 * BIND_TRIES_WINDOW + 1));
  expect(await column(house, "select count(*) from rate")).toEqual([0]);
});
