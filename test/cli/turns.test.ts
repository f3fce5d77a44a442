import { expect, test } from "vitest";
import { commitTurn, openTurn, setTurnAside } from "../../src/core/turn/index.ts";
import { aFileDatabase } from "../support/a-file-database.ts";
import { aMessage, NOW } from "../support/a-house.ts";
import { runCli } from "../support/run-cli.ts";

test("an operator sees which messages were set aside, and not what they said", async () => {
  const { file, database } = await aFileDatabase();
  for (const [id, text] of [
    ["m1", "机密 24112000000031870426"],
    ["m2", "帮助"],
  ] as const) {
    const message = aMessage(text, { id, channel: "slack", place: "T1/C1", person: "T1/U1" });
    const opened = await openTurn(database, { ...message, messageId: id }, message.trust, NOW);
    if (opened.kind !== "open") throw new Error("it was seen already");
    const result = { cause: `cause-${id}`, text, state: "", writes: [], letters: [], fetched: false };
    const keep = id === "m1" ? setTurnAside : commitTurn;
    expect(await keep(database, opened.turn, result, NOW)).toBe("committed");
  }
  const said = await runCli(["turns", "--db", file]);
  expect(said.out).toContain("cause-m1");
  expect(said.out).toContain("T1/C1");
  expect(said.out).not.toMatch(/机密|cause-m2/);
  const listed = JSON.parse((await runCli(["turns", "--db", file, "--json"])).out);
  expect(listed).toMatchObject([{ cause: "cause-m1", channel: "slack", person: "T1/U1", messageId: "m1" }]);
});
