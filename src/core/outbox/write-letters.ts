import type { Write } from "../database/index.ts";
import { insertLetter, type Stream, withdrawLetter } from "../database/outbox/index.ts";
import { ANSWER_LIFETIME, CLAIM_LEASE } from "../limits.ts";

export interface Outgoing {
  channel: string;
  address: string;
  stream: Stream;
  organisation: string;
  body: string;
  /** The sequence of the letter in whose place this is shown, where its courier can do that. */
  revises?: number;
}

/** Writes letters of one cause, in order; answers that a courier must carry are worthless after a while, what is fetched waits. A claimant carries them at once. */
export const writeLetters = (
  cause: string,
  letters: readonly Outgoing[],
  fetched: boolean,
  now: Date,
  claimant = "",
): Write[] =>
  letters.map((letter, ordinal) =>
    insertLetter({
      ...letter,
      claimant,
      claimedUntil: now.getTime() + CLAIM_LEASE,
      cause,
      ordinal,
      revises: letter.revises ?? 0,
      createdAt: now.getTime(),
      expiresAt: letter.stream === "answers" && !fetched ? now.getTime() + ANSWER_LIFETIME : null,
    }),
  );

/** Takes back a letter that has not left, and what goes with it, because another says it better; the whole commit is refused where it has left. */
export const withdraw = (sequence: number, now: Date): Write[] => withdrawLetter(sequence, now.getTime());
