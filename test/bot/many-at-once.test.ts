import { expect, test } from "vitest";
import { aHouse } from "../support/a-house.ts";

test("messages at once in one conversation, answered by processes that know nothing of each other, are all answered", async () => {
  const first = await aHouse({ ledger: [{ number: "24112000000031870426" }] });
  const houses = [
    first,
    ...(await Promise.all(Array.from({ length: 11 }, () => aHouse({ database: first.database })))),
  ];
  const said = await Promise.all(houses.map((house) => house.ask("24112000000031870426")));
  expect(said.filter((reply) => !reply.includes("¥"))).toEqual([]);
});
