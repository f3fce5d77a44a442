import type { Database } from "../database/index.ts";
import { causeOfReceipt, lettersOf, partRead, unseenLetters } from "../database/outbox/index.ts";
import { fromLetterRow, type Letter } from "./letter.ts";

const MOST_UNREAD = 50;

/** What a reader who is told page by page has not read to its end, oldest first. */
export async function findUnread(database: Database, channel: string, address: string): Promise<Letter[]> {
  const [rows] = await database.read(unseenLetters(channel, address, Number.MAX_SAFE_INTEGER, MOST_UNREAD));
  return rows.map(fromLetterRow);
}

/** The letter of which a part was read in answer to this message: told again, it reads the same part. */
export async function findReadBy(
  database: Database,
  channel: string,
  address: string,
  receipt: string,
): Promise<Letter | undefined> {
  const [cause] = await database.read(causeOfReceipt(channel, address, receipt));
  if (cause === undefined) return undefined;
  const [rows] = await database.read(lettersOf(cause));
  return rows.map(fromLetterRow).find((letter) => letter.address === address && letter.receipt === receipt);
}

/** Notes that these letters have been read so far, in answer to the message that `receipt` names. */
export async function settleParts(
  database: Database,
  read: readonly { letter: Letter; partsSent: number; of: number; receipt: string }[],
  now: Date,
): Promise<void> {
  if (read.length === 0) return;
  await database.commit(
    read.map(({ letter, partsSent, of, receipt }) =>
      partRead({ sequence: letter.sequence, partsSent, of, receipt, now: now.getTime() }),
    ),
  );
}
