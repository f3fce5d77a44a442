import { expect, test } from "vitest";
import { listTurnsAside } from "../../../src/core/turn/index.ts";
import { aMessage } from "../../support/a-house.ts";
import { aFileHouse } from "../../support/two-houses.ts";

/** From now on nobody's conversation can be written. */
const breakConversations = "create trigger broken before insert on conversation begin select json('{'); end";

test("a turn that fails five times is set aside, listed, and the person is told with a reference", async () => {
  const house = await aFileHouse();
  await house.hand.execute(breakConversations);
  const said = await house.ask("帮助", { id: "doomed" });
  const [aside, another] = await listTurnsAside(house.database);
  expect(another).toBeUndefined();
  expect(aside).toMatchObject({ channel: "terminal", messageId: "doomed", person: "linan" });
  expect(said).toContain(aside?.cause);
  expect(house.log).toMatchObject([{ level: "error", event: "turn_set_aside", cause: aside?.cause, tries: 5 }]);
});

test("a message that was set aside and comes again gets the same words, and is not tried again", async () => {
  const house = await aFileHouse();
  await house.hand.execute(breakConversations);
  const first = await house.ask("帮助", { id: "doomed" });
  await house.hand.execute("drop trigger broken");
  expect(await house.ask("帮助", { id: "doomed" })).toBe(first);
  expect(house.log).toHaveLength(1);
});

test("nothing that was said reaches the log", async () => {
  const house = await aFileHouse();
  await house.hand.execute(breakConversations);
  await house.ask("查发票 24112000000031870426");
  expect(JSON.stringify(house.log)).not.toContain("31870426");
});

test("a database that cannot store is not answered from: the person is told, and the same message works later", async () => {
  const house = await aFileHouse();
  await house.hand.execute("create trigger full before insert on inbox begin select json('{'); end");
  const message = aMessage("帮助", { id: "later" });
  expect((await house.bot.answer(message)).kind).toBe("failed");
  await house.hand.execute("drop trigger full");
  expect(await house.bot.answer(message)).toMatchObject({ kind: "answered", repeated: false });
});
