import { expect, test } from "vitest";
import { openReply, plainText } from "../../../src/bot/index.ts";
import type { Courier } from "../../../src/core/outbox/index.ts";
import { aHouse, aMessage } from "../../support/a-house.ts";

/** A courier that is on its way until it is let through. */
function heldCourier() {
  const sent: string[] = [];
  const gates: (() => void)[] = [];
  const courier: Courier = {
    channel: "held",
    async deliver({ body }) {
      await new Promise<void>((resolve) => gates.push(resolve));
      sent.push(plainText(openReply(body)).split("\n")[0] ?? "");
      return { kind: "sent" };
    },
  };
  return { courier, sent, gates };
}

const said = (text: string, person: string) =>
  aMessage(text, { channel: "held", place: "group", person, address: "group", fetched: false });

test("what is written while something is on its way goes out after it, in order, without waiting for a tick", async () => {
  const { courier, sent, gates } = heldCourier();
  const house = await aHouse({ couriers: [courier], group: true });
  await house.bot.answer(said("我是谁", "linan"));
  await house.bot.answer(said("取消", "chenmo"));
  await house.bot.answer(said("whoami", "wangmin"));
  const claims = await house.database.read({
    statement: { sql: "select claimed_by <> '' as claimed, attempts from letter order by sequence", args: [] },
    parse: (rows) => rows.map((row) => [row.claimed, row.attempts]),
  });
  expect(claims).toEqual([
    [
      [1, 1],
      [0, 0],
      [0, 0],
    ],
  ]);
  for (let nth = 0; nth < 3; nth++) {
    await expect.poll(() => gates.length).toBe(1);
    gates.shift()?.();
    await expect.poll(() => sent.length).toBe(nth + 1);
  }
  await house.settled();
  expect(sent.map((text) => text.slice(0, 4))).toEqual(["你在「北", "现在没有", "You "]);
});

test("a channel that nobody here carries is left unclaimed", async () => {
  const house = await aHouse();
  await house.bot.answer(said("帮助", "linan"));
  const [states] = await house.database.read({
    statement: { sql: "select state, claimed_by, attempts from letter", args: [] },
    parse: (rows) => rows,
  });
  expect(states).toEqual([{ state: "waiting", claimed_by: "", attempts: 0 }]);
});
