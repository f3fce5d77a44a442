import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Message } from "../../../src/bot/index.ts";
import { aFolder } from "../../support/a-database.ts";
import { aLife } from "../../support/a-life.ts";
import { audit, KNOWN_NUMBER, makeTemplate, recorded, restart } from "../../support/a-restart.ts";

const ASK = recorded(`查发票 ${KNOWN_NUMBER}`, "accounts", "ask");
const HELP = recorded("帮助", "sales", "help");

const LIVES_AT_ONCE = 2;

/** What is wrong after a house was killed at this await, counted from 1, and started again; nothing, one hopes. */
async function killedAt(folder: string, messages: Message[], at: number): Promise<string[]> {
  const file = join(folder, `${at}.db`);
  const sentFile = join(folder, `${at}.sent`);
  copyFileSync(join(folder, "template.db"), file);
  const { acknowledged } = await aLife(file, sentFile, messages, at);
  const atDeath = await audit(file, sentFile);
  const unacknowledged = messages.filter(({ id }) => !acknowledged.has(id));
  await restart(file, sentFile, unacknowledged);
  const { letters, integrity } = await audit(file, sentFile);
  const wrong = integrity === "ok" ? [] : [integrity];
  for (const { id } of messages) {
    const then = atDeath.letters.get(id);
    const now = letters.get(id);
    if (acknowledged.has(id) && !then) wrong.push(`${id} was acknowledged and not stored`);
    const arrivedUnnoticed = then?.received === 1 && then.state === "waiting";
    if (now?.written !== 1) wrong.push(`${id} has ${now?.written ?? 0} letters`);
    if (now?.received !== (arrivedUnnoticed ? 2 : 1)) wrong.push(`${id} was received ${now?.received ?? 0} times`);
    if (now?.state !== "sent") wrong.push(`${id} is ${now?.state}`);
  }
  return wrong.map((what) => `killed at await ${at}: ${what}`);
}

/** A folder with a database to copy, and the awaits that a life comes past when nobody kills it. */
async function aPatient(messages: Message[]): Promise<{ folder: string; awaits: string[] }> {
  const folder = aFolder();
  const whole = join(folder, "whole.db");
  await makeTemplate(join(folder, "template.db"));
  copyFileSync(join(folder, "template.db"), whole);
  const { awaits } = await aLife(whole, join(folder, "whole.sent"), messages);
  return { folder, awaits };
}

async function killedAtEach(folder: string, messages: Message[], points: number[]): Promise<string[]> {
  const left = [...points];
  const wrong: string[] = [];
  const live = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift())
      wrong.push(...(await killedAt(folder, messages, at)));
  };
  await Promise.all(Array.from({ length: LIVES_AT_ONCE }, live));
  return wrong;
}

test("a house killed at any await of a turn and its delivery loses nothing and repeats only what arrived unnoticed", async () => {
  const { folder, awaits } = await aPatient([ASK]);
  expect(awaits).toContain("after a send");
  // The turn with its letter, already claimed, and what became of the letter.
  expect(awaits.filter((name) => name === "after a commit")).toHaveLength(2);
  const everyAwait = awaits.map((_, at) => at + 1);
  expect(await killedAtEach(folder, [ASK], everyAwait)).toEqual([]);
}, 300_000);

test("two turns that share a transaction both survive a kill on either side of it", async () => {
  const { folder, awaits } = await aPatient([ASK, HELP]);
  const after = awaits.indexOf("after a commit") + 1;
  expect(awaits.slice(0, after - 1).filter((name) => name === "before a commit")).toHaveLength(2);
  expect(await killedAtEach(folder, [ASK, HELP], [after - 1, after])).toEqual([]);
}, 120_000);
