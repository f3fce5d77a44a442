import { expect, test } from "vitest";
import { commitTurn, openTurn } from "../../../src/core/turn/index.ts";
import { aMessage, NOW } from "../../support/a-house.ts";
import { aFileHouse, twoHouses } from "../../support/two-houses.ts";

const LEDGER = [
  { number: "26112000000012345675", seller: "北京砚田商贸有限公司" },
  { number: "26112000000098765675", seller: "上海澄野科技有限公司" },
];

test("two messages at once in one conversation are both answered, in the order they came", async () => {
  const house = await aFileHouse({ ledger: LEDGER });
  const [choice, chosen] = await Promise.all([house.ask("查发票 5675"), house.ask("2")]);
  expect(choice).toContain("1.");
  expect(chosen).toMatch(/砚田|澄野/);
  const stored = await house.look("select text from inbox order by sequence");
  expect(stored.map(({ text }) => text)).toEqual(["查发票 5675", "2"]);
});

test("a message delivered four times at once, to two processes, is answered once", async () => {
  const [here, there] = await twoHouses();
  const message = aMessage("帮助", { id: "again" });
  const answers = await Promise.all([here, there, here, there].map((house) => house.bot.answer(message)));
  const causes = new Set(answers.map((answer) => (answer.kind === "answered" ? answer.cause : answer.kind)));
  expect(causes.size).toBe(1);
  expect(answers.filter((answer) => answer.kind === "answered" && !answer.repeated)).toHaveLength(1);
  expect(await here.look("select count(*) as n from letter")).toEqual([{ n: 1 }]);
});

test("a conversation that another process has moved on is noticed before anything is written", async () => {
  const [here, there] = await twoHouses();
  await here.ask("帮助");
  const message = aMessage("帮助");
  const opened = await openTurn(here.database, { ...message, messageId: message.id }, message.trust, NOW);
  if (opened.kind !== "open") throw new Error(opened.kind);
  await there.ask("whoami");
  const before = await here.look("select revision, state from conversation");
  const result = { cause: "late", text: "帮助", state: "{}", writes: [], letters: [], fetched: true };
  expect(await commitTurn(here.database, opened.turn, result, NOW)).toBe("conflict");
  expect(await here.look("select revision, state from conversation")).toEqual(before);
  expect(await here.look("select count(*) as n from inbox where cause = 'late'")).toEqual([{ n: 0 }]);
});

test("people who talk at once in two processes are all answered, and every turn is counted", async () => {
  const [here, there] = await twoHouses();
  const said = await Promise.all(
    Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? here : there).bot.answer(aMessage("帮助"))),
  );
  expect(said.map(({ kind }) => kind)).toEqual(Array(8).fill("answered"));
  expect(await here.look("select revision from conversation")).toEqual([{ revision: 8 }]);
});
