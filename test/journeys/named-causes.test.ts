import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openConversation } from "../../src/bot/conversation/index.ts";
import { CAUSES } from "../../src/core/diagnosis/index.ts";
import { openTurn } from "../../src/core/turn/index.ts";
import { aMessage, type TestHouse } from "../support/a-house.ts";
import { openScene } from "./scene.ts";
import { readTranscript } from "./transcript.ts";

const MOST_MESSAGES = 3;

const fileOf = (cause: string): URL => new URL(`./transcripts/diagnosis/${cause}.txt`, import.meta.url);

/** The cause that the dialog has named, as it is stored. */
async function named({ database, now }: TestHouse): Promise<string | undefined> {
  const message = aMessage("");
  const opened = await openTurn(database, { ...message, messageId: message.id }, message.trust, now);
  return opened.kind === "open" ? openConversation(opened.turn.state)?.dialog?.named : undefined;
}

test("every cause has its journey", () => {
  expect(CAUSES.filter((cause) => !existsSync(fileOf(cause)))).toEqual([]);
});

test.each(CAUSES)("%s is named first, in at most three messages", async (cause) => {
  const { scene, said } = readTranscript(readFileSync(fileOf(cause), "utf8"));
  const house = await openScene(scene);
  let found: string | undefined;
  for (const line of said.slice(0, MOST_MESSAGES)) {
    await house.ask(line);
    found = await named(house);
    if (found !== undefined) break;
  }
  expect(found).toBe(cause);
});
