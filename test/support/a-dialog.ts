import { openReply, plainText } from "../../src/bot/index.ts";
import type { Message } from "../../src/bot/message.ts";
import { fetchLetters } from "../../src/core/outbox/index.ts";
import type { TestHouse } from "./a-house.ts";

/** A house with a clock that can be moved on, minute by minute where it must. */
export const later = (house: TestHouse, at: string): void => {
  house.now = new Date(`${at}+08:00`);
};

/** What has come to somebody's address since they last looked, in plain words. */
export async function arrived(house: TestHouse, address = "linan"): Promise<string[]> {
  const letters = await fetchLetters(house.database, "terminal", address, Number.MAX_SAFE_INTEGER, house.now);
  return letters.map((letter) => plainText(openReply(letter.body)));
}

/** Where letters that came by themselves lie: everything else was fetched with its answer. */
export async function waitingFor(house: TestHouse, address = "linan"): Promise<string[]> {
  const all = await fetchLetters(house.database, "terminal", address, 0, house.now);
  return all.filter(({ stream }) => stream === "alerts").map((letter) => plainText(openReply(letter.body)));
}

/** Somebody in a group, where others read along. */
export const inTeam = (person: string): Partial<Message> => ({
  channel: "terminal",
  place: "team",
  person,
  setting: "group",
  address: "team",
});
