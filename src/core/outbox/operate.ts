import type { Database } from "../database/index.ts";
import {
  dropLetter,
  fetchedLetters,
  lettersAside,
  lettersOf,
  replayLetter,
  unseenLetters,
} from "../database/outbox/index.ts";
import { fromLetterRow, type Letter } from "./letter.ts";

/** The letters that one message caused, in order, whatever became of them. */
export async function findLetters(database: Database, cause: string): Promise<Letter[]> {
  const [rows] = await database.read(lettersOf(cause));
  return rows.map(fromLetterRow);
}

const MOST_FETCHED = 200;

/** Hands over what a reader has not seen after `after` and settles it: the courier of channels whose readers fetch. */
export async function fetchLetters(
  database: Database,
  channel: string,
  address: string,
  after: number,
  now: Date,
): Promise<Letter[]> {
  const [rows] = await database.read(unseenLetters(channel, address, after, MOST_FETCHED));
  const waiting = rows.filter((row) => row.state === "waiting").map((row) => row.sequence);
  if (waiting.length > 0) await database.commit([fetchedLetters(channel, address, waiting, now.getTime())]);
  return rows.map(fromLetterRow);
}

/** Settles letters that went out with the answer itself, on a channel whose readers fetch. */
export async function settleFetched(
  database: Database,
  letters: readonly Pick<Letter, "sequence" | "channel" | "address">[],
  now: Date,
): Promise<void> {
  const [first] = letters;
  if (!first) return;
  const sequences = letters.map((letter) => letter.sequence);
  await database.commit([fetchedLetters(first.channel, first.address, sequences, now.getTime())]);
}

const MOST_LISTED = 200;

/** What could not be delivered and waits for an operator, oldest first. */
export async function listAside(database: Database): Promise<Letter[]> {
  const [rows] = await database.read(lettersAside(MOST_LISTED));
  return rows.map(fromLetterRow);
}

/** Gives a letter that was set aside another chance; false when there is no such letter. */
export const replay = async (database: Database, sequence: number, now: Date): Promise<boolean> =>
  (await database.commit(replayLetter(sequence, now.getTime()))) === "committed";

/** Ends a letter that nobody needs any more; false when there is no such letter. */
export const drop = async (database: Database, sequence: number, now: Date): Promise<boolean> =>
  (await database.commit(dropLetter(sequence, now.getTime()))) === "committed";
