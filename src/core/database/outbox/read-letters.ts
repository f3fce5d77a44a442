import { type SQL, sql } from "drizzle-orm";
import { compile, here, type Query, type Row } from "../statement.ts";
import { letter } from "./schema.ts";
import { type LetterRow, nobodyCarries } from "./write-letter.ts";

const columns: SQL = sql`l.sequence, l.cause, l.channel, l.address, l.ordinal, l.stream, l.organisation, l.body, l.state, l.created_at, l.next_try_at, l.expires_at, l.attempts, l.parts_sent, l.claimed_by, l.claimed_until, l.settled_at, l.reason, l.receipt, l.revises, l.unfinished, l.replayed_at`;

const parse = (row: Row): LetterRow => ({
  sequence: Number(row.sequence),
  cause: String(row.cause),
  channel: String(row.channel),
  address: String(row.address),
  ordinal: Number(row.ordinal),
  stream: row.stream as LetterRow["stream"],
  organisation: String(row.organisation),
  body: String(row.body),
  state: row.state as LetterRow["state"],
  createdAt: Number(row.created_at),
  nextTryAt: Number(row.next_try_at),
  expiresAt: row.expires_at === null ? null : Number(row.expires_at),
  attempts: Number(row.attempts),
  partsSent: Number(row.parts_sent),
  claimedBy: String(row.claimed_by),
  claimedUntil: Number(row.claimed_until),
  settledAt: row.settled_at === null ? null : Number(row.settled_at),
  reason: String(row.reason),
  receipt: String(row.receipt),
  revises: Number(row.revises),
  unfinished: Number(row.unfinished),
  replayedAt: Number(row.replayed_at),
});

const letters = (statement: Query<unknown>["statement"]): Query<LetterRow[]> => ({
  statement,
  parse: (rows) => rows.map(parse),
});

const firstWhere = (where: SQL): SQL =>
  sql`(select n.sequence from ${letter} n where n.state = 'waiting' and ${where} order by n.channel, n.address, n.stream, n.sequence limit 1)`;

const onChannel = sql`n.channel = ${here("channel")}`;
const nextStream = firstWhere(sql`${onChannel} and n.address = l.address and n.stream > l.stream`);
const nextAddress = firstWhere(sql`${onChannel} and n.address > l.address`);

// Walks the index from one stream of an address to the next, so that the cost grows with addresses, not with letters.
// Each step compares one column: SQLite reads past every letter of an address where two are compared at once.
const firstOfEach = (start: SQL, next: SQL): SQL => sql`
  with recursive first (sequence) as (
    select ${firstWhere(start)}
    union all
    select ${next} from first join ${letter} l on l.sequence = first.sequence
  )
  select ${columns} from first join ${letter} l on l.sequence = first.sequence
  where (l.next_try_at <= ${here("now")} or l.expires_at <= ${here("now")}) and ${nobodyCarries(sql`l`)}
  order by l.stream = 'alerts', l.sequence limit ${here("most")}`;

const due = compile<{ channel: string; now: number; most: number }>(() =>
  firstOfEach(onChannel, sql`coalesce(${nextStream}, ${nextAddress})`),
);

/** The first letter of each stream that is due or has expired, at addresses where none is in flight; answers before alerts. */
export const dueLetters = (channel: string, now: number, most: number): Query<LetterRow[]> =>
  letters(due({ channel, now, most }));

const dueAt = compile<{ channel: string; address: string; now: number; most: number }>(() =>
  firstOfEach(sql`${onChannel} and n.address = ${here("address")}`, nextStream),
);

/** The same for one address. */
export const dueLettersAt = (channel: string, address: string, now: number, most: number): Query<LetterRow[]> =>
  letters(dueAt({ channel, address, now, most }));

const ofCause = compile<{ cause: string }>(
  () => sql`select ${columns} from ${letter} l where l.cause = ${here("cause")} order by l.ordinal`,
);

/** All letters that one message or event caused. */
export const lettersOf = (cause: string): Query<LetterRow[]> => letters(ofCause({ cause }));

// Two seeks, because one condition with `or` reads all that the address was ever sent.
const unseen = compile<{ channel: string; address: string; after: number; most: number }>(
  () => sql`select ${columns} from ${letter} l where l.sequence in (
      select sequence from ${letter} where state = 'waiting' and channel = ${here("channel")} and address = ${here("address")}
      union all
      select sequence from ${letter} where state = 'sent' and channel = ${here("channel")} and address = ${here("address")} and sequence > ${here("after")}
    ) order by l.sequence limit ${here("most")}`,
);

/** What a reader who has seen everything up to `after` has not seen; what still waits is unseen whatever its place. */
export const unseenLetters = (channel: string, address: string, after: number, most: number): Query<LetterRow[]> =>
  letters(unseen({ channel, address, after, most }));

const aside = compile<{ most: number }>(
  () => sql`select ${columns} from ${letter} l where l.state = 'aside' order by l.sequence limit ${here("most")}`,
);

export const lettersAside = (most: number): Query<LetterRow[]> => letters(aside({ most }));

const receipts = compile<{ sequence: number }>(
  () => sql`select receipt from ${letter} where sequence = ${here("sequence")}`,
);

/** What the platform calls the message that a letter was delivered as, or ''. */
export const receiptOf = (sequence: number): Query<string> => ({
  statement: receipts({ sequence }),
  parse: ([row]) => String(row?.receipt ?? ""),
});
