import type { LetterRow, Stream } from "../database/outbox/index.ts";

/** One message to one address; `body` is sealed by whoever wrote it and never opened here. */
export interface Letter {
  sequence: number;
  cause: string;
  channel: string;
  address: string;
  ordinal: number;
  stream: Stream;
  organisation: string;
  body: string;
  attempts: number;
  /** How many parts of the letter have already gone out. */
  partsSent: number;
  /** When it was written, in ms since 1970. */
  createdAt: number;
  reason: string;
  /** What the platform calls the message it was delivered as, or ''. */
  receipt: string;
}

export const fromLetterRow = (row: LetterRow): Letter => ({
  sequence: row.sequence,
  cause: row.cause,
  channel: row.channel,
  address: row.address,
  ordinal: row.ordinal,
  stream: row.stream,
  organisation: row.organisation,
  body: row.body,
  attempts: row.attempts,
  partsSent: row.partsSent,
  createdAt: row.createdAt,
  reason: row.reason,
  receipt: row.receipt,
});
