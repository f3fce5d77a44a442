import type { Write } from "../database/index.ts";
import { insertLetter, type Stream } from "../database/outbox/index.ts";
import { ANSWER_LIFETIME } from "../limits.ts";

export interface Outgoing {
  channel: string;
  address: string;
  stream: Stream;
  organisation: string;
  body: string;
  /** The sequence of the letter in whose place this is shown, where its courier can do that. */
  revises?: number;
}

/** Writes letters of one cause, in order; answers that a courier must carry are worthless after a while, what is fetched waits. */
export const writeLetters = (cause: string, letters: readonly Outgoing[], fetched: boolean, now: Date): Write[] =>
  letters.map((letter, ordinal) =>
    insertLetter({
      ...letter,
      cause,
      ordinal,
      revises: letter.revises ?? 0,
      createdAt: now.getTime(),
      expiresAt: letter.stream === "answers" && !fetched ? now.getTime() + ANSWER_LIFETIME : null,
    }),
  );
