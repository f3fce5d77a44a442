import { type SQL, sql } from "drizzle-orm";
import { compile, compileOneRow, here, type Query } from "../statement.ts";
import { letter } from "./schema.ts";
import { type LetterRow, nobodyCarries } from "./write-letter.ts";

const FIELDS = [
  "sequence",
  "cause",
  "channel",
  "address",
  "ordinal",
  "stream",
  "organisation",
  "body",
  "state",
  "createdAt",
  "nextTryAt",
  "expiresAt",
  "attempts",
  "partsSent",
  "claimedBy",
  "claimedUntil",
  "settledAt",
  "reason",
  "receipt",
  "revises",
  "unfinished",
  "replayedAt",
] as const satisfies (keyof LetterRow)[];

/** One JSON column, because the client's cost is per column. */
const asJson: SQL = sql`json_object(${sql.join(
  FIELDS.map((field) => sql`${sql.raw(`'${field}'`)}, ${sql.raw(`l.${letter[field].name}`)}`),
  sql`, `,
)}) as letter`;

const letters = (statement: Query<unknown>["statement"]): Query<LetterRow[]> => ({
  statement,
  parse: (rows) => rows.map((row) => JSON.parse(String(row.letter)) as LetterRow),
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
  select ${asJson} from first join ${letter} l on l.sequence = first.sequence
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

const ofCause = compileOneRow<{ cause: string }>(
  () =>
    sql`select json_group_array(json(letter)) as letters from (select ${asJson} from ${letter} l where l.cause = ${here("cause")} order by l.ordinal)`,
);

/** All letters that one message or event caused. */
export const lettersOf = (cause: string): Query<LetterRow[]> => ({
  statement: ofCause({ cause }),
  parse: ([row]) => JSON.parse(String(row?.letters ?? "[]")) as LetterRow[],
});

// Two seeks, because one condition with `or` reads all that the address was ever sent.
const unseen = compile<{ channel: string; address: string; after: number; most: number }>(
  () => sql`select ${asJson} from ${letter} l where l.sequence in (
      select sequence from ${letter} where state = 'waiting' and channel = ${here("channel")} and address = ${here("address")}
      union all
      select sequence from ${letter} where state = 'sent' and channel = ${here("channel")} and address = ${here("address")} and sequence > ${here("after")}
    ) order by l.sequence limit ${here("most")}`,
);

/** What a reader who has seen everything up to `after` has not seen; what still waits is unseen whatever its place. */
export const unseenLetters = (channel: string, address: string, after: number, most: number): Query<LetterRow[]> =>
  letters(unseen({ channel, address, after, most }));

const aside = compile<{ most: number }>(
  () => sql`select ${asJson} from ${letter} l where l.state = 'aside' order by l.sequence limit ${here("most")}`,
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
