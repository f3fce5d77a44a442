import { sealReply } from "../../../src/bot/index.ts";
import { writeLetters } from "../../../src/core/outbox/index.ts";
import { ORGANISATION } from "../a-house.ts";
import type { SlackHouse } from "./a-slack-house.ts";
import { TEAM } from "./workspace.ts";

/** Writes alerts to channels of Slack, in this order, each a letter of its own. */
export async function writeNews({ house }: SlackHouse, news: { place: string; text: string }[]): Promise<void> {
  for (const { place, text } of news) {
    const body = sealReply({ language: "zh-CN", parts: [{ kind: "text", text }] });
    const to = { channel: "slack", address: `${TEAM}/${place}`, organisation: ORGANISATION };
    const letter = { ...to, stream: "alerts" as const, body };
    await house.database.commit(writeLetters(crypto.randomUUID(), [letter], false, house.now));
  }
}

/** Lets time pass, and does what time does. */
export async function pass(at: SlackHouse, ms: number): Promise<void> {
  at.house.now = new Date(at.house.now.getTime() + ms);
  await at.house.tick(at.house.now);
  await at.settled();
}

/** What became of the letters of these addresses, in the order they were written. */
export async function fates({ house }: SlackHouse): Promise<Record<string, unknown>[]> {
  const [rows] = await house.database.read({
    statement: { sql: "select address, state, attempts, reason, next_try_at from letter order by sequence", args: [] },
    parse: (found) => found,
  });
  return rows;
}
