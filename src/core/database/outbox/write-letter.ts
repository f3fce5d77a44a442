import { type SQL, sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compileWrite, here, type Write } from "../statement.ts";
import { letter } from "./schema.ts";

export type Stream = "answers" | "alerts";

export interface LetterRow {
  sequence: number;
  cause: string;
  channel: string;
  address: string;
  ordinal: number;
  stream: Stream;
  organisation: string;
  body: string;
  state: "waiting" | "sent" | "aside" | "expired" | "dropped";
  createdAt: number;
  nextTryAt: number;
  expiresAt: number | null;
  attempts: number;
  partsSent: number;
  claimedBy: string;
  claimedUntil: number;
  settledAt: number | null;
  reason: string;
  receipt: string;
  revises: number;
  unfinished: number;
  replayedAt: number;
}

export type NewLetter = Pick<
  LetterRow,
  | "cause"
  | "channel"
  | "address"
  | "ordinal"
  | "stream"
  | "organisation"
  | "body"
  | "createdAt"
  | "expiresAt"
  | "revises"
> & {
  /** Who carries it at once, or ''; and until when it is theirs. */
  claimant: string;
  claimedUntil: number;
};

/**
 * A plain insert: (cause, recipient, ordinal) is unique, so a letter is written once. It is born claimed where somebody
 * will carry it at once and nothing else waits at its address: that saves looking for it, and a commit.
 */
export const insertLetter: (row: NewLetter) => Write = compileWrite(
  () =>
    sql`insert into ${letter} (cause, channel, address, ordinal, stream, organisation, body, created_at, expires_at, revises, next_try_at, state, attempts, parts_sent, claimed_by, claimed_until, reason)
    select ${here("cause")}, ${here("channel")}, ${here("address")}, ${here("ordinal")}, ${here("stream")}, ${here("organisation")}, ${here("body")}, ${here("createdAt")}, ${here("expiresAt")}, ${here("revises")}, ${here("createdAt")}, 'waiting', iif(free, 1, 0), 0, iif(free, ${here("claimant")}, ''), iif(free, ${here("claimedUntil")}, 0), ''
    from (select ${here("claimant")} <> '' and not exists (select 1 from ${letter} other where other.state = 'waiting' and other.channel = ${here("channel")} and other.address = ${here("address")}) as free)`,
);

/** True of a letter at whose address no claim is running; `> 0` is what lets the planner use the index of claims. */
export const nobodyCarries = (one: SQL): SQL =>
  sql`not exists (select 1 from ${letter} busy where busy.channel = ${one}.channel and busy.address = ${one}.address and busy.claimed_until > 0 and busy.claimed_until > ${here("now")})`;

/** One try at a letter: `attempts` as it was read makes a second claimant fail, and tells this try from later ones. */
export interface Claim {
  sequence: number;
  attempts: number;
  claimant: string;
}

const claim = compileWrite<Claim & { now: number; until: number }>(
  () =>
    sql`update ${letter} set attempts = attempts + 1, unfinished = unfinished + (claimed_by <> ''), claimed_by = ${here("claimant")}, claimed_until = ${here("until")} where ${letter.sequence} = ${here("sequence")} and ${letter.state} = 'waiting' and ${letter.attempts} = ${here("attempts")} and ${nobodyCarries(sql`letter`)}`,
);

/** Takes a letter for one process until `until` (ms since 1970), unless another one is on its way to that address. */
export const claimLetter = (one: Claim, now: number, until: number): Write[] =>
  exactlyOne(claim({ ...one, now, until }));

export interface Settlement {
  state: LetterRow["state"];
  nextTryAt: number;
  partsSent: number;
  settledAt: number | null;
  reason: string;
  receipt: string;
}

const settle = compileWrite<Claim & Settlement>(
  () =>
    sql`update ${letter} set state = ${here("state")}, next_try_at = ${here("nextTryAt")}, parts_sent = ${here("partsSent")}, settled_at = ${here("settledAt")}, reason = ${here("reason")}, receipt = ${here("receipt")}, unfinished = 0, claimed_by = '', claimed_until = 0 where ${letter.sequence} = ${here("sequence")} and ${letter.state} = 'waiting' and (${here("state")} = 'sent' or (${letter.attempts} = ${here("attempts")} + 1 and ${letter.claimedBy} = ${here("claimant")}))`,
);

/** Ends a letter, or gives it back for a later try; who lost the claim meanwhile can only say that it was sent. */
export const settleLetter = (one: Claim, settlement: Settlement): Write => settle({ ...one, ...settlement });

const markFetched = compileWrite<{ channel: string; address: string; upTo: string; now: number }>(
  () =>
    sql`update ${letter} set state = 'sent', settled_at = ${here("now")} where ${letter.sequence} in (select value from json_each(${here("upTo")})) and ${letter.channel} = ${here("channel")} and ${letter.address} = ${here("address")} and ${letter.state} = 'waiting'`,
);

/** Settles letters that their reader fetched. */
export const fetchedLetters = (channel: string, address: string, sequences: number[], now: number): Write =>
  markFetched({ channel, address, upTo: JSON.stringify(sequences), now });

const expire = compileWrite<{ channel: string; address: string; now: number }>(
  () =>
    sql`update ${letter} set state = 'expired', settled_at = ${here("now")}, claimed_by = '', claimed_until = 0 where ${letter.state} = 'waiting' and ${letter.channel} = ${here("channel")} and ${letter.address} = ${here("address")} and ${letter.expiresAt} <= ${here("now")} and ${letter.claimedUntil} <= ${here("now")}`,
);

/** Ends what nobody at this address waits for any more, except what is on its way. */
export const expireLetters = (channel: string, address: string, now: number): Write =>
  expire({ channel, address, now });

const reopen = compileWrite<{ sequence: number; now: number }>(
  () =>
    sql`update ${letter} set state = 'waiting', attempts = 0, unfinished = 0, replayed_at = ${here("now")}, next_try_at = ${here("now")}, expires_at = null, settled_at = null where ${letter.sequence} = ${here("sequence")} and ${letter.state} = 'aside'`,
);

/** Gives a letter that was set aside another chance. */
export const replayLetter = (sequence: number, now: number): Write[] => exactlyOne(reopen({ sequence, now }));

const drop = compileWrite<{ sequence: number; now: number }>(
  () =>
    sql`update ${letter} set state = 'dropped', settled_at = ${here("now")}, claimed_by = '', claimed_until = 0 where ${letter.sequence} = ${here("sequence")} and ${letter.state} in ('aside', 'waiting')`,
);

export const dropLetter = (sequence: number, now: number): Write[] => exactlyOne(drop({ sequence, now }));

const withdraw = compileWrite<{ sequence: number; now: number }>(
  () =>
    sql`update ${letter} set state = 'dropped', settled_at = ${here("now")} where ${letter.sequence} = ${here("sequence")} and ${letter.state} = 'waiting' and ${letter.partsSent} = 0 and ${letter.claimedUntil} = 0`,
);

const withdrawBesides = compileWrite<{ sequence: number; now: number }>(
  () =>
    sql`update ${letter} set state = 'dropped', settled_at = ${here("now")} where ${letter.cause} = (select f.cause from ${letter} f where f.sequence = ${here("sequence")}) and ${letter.sequence} <> ${here("sequence")} and ${letter.state} = 'waiting' and ${letter.partsSent} = 0 and ${letter.claimedUntil} = 0`,
);

/** Takes back a letter that nobody has begun to carry, and what of its cause waits besides; refused where somebody has. */
export const withdrawLetter = (sequence: number, now: number): Write[] => [
  ...exactlyOne(withdraw({ sequence, now })),
  withdrawBesides({ sequence, now }),
];

const forget = compileWrite<{ before: number }>(
  () =>
    sql`delete from ${letter} where ${letter.state} <> 'waiting' and ${letter.state} <> 'aside' and ${letter.createdAt} < ${here("before")}`,
);

export const forgetLetters = (before: number): Write => forget({ before });
