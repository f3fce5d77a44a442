import type { Database } from "../database/index.ts";
import {
  type Claim,
  claimLetter,
  dueLetters,
  dueLettersAt,
  expireLetters,
  type LetterRow,
  lettersOf,
  receiptOf,
  type Settlement,
  settleLetter,
} from "../database/outbox/index.ts";
import { CLAIM_LEASE, LETTERS_PER_SWEEP, RETRIES_END, RETRY_SCHEDULE, UNFINISHED_TRIES } from "../limits.ts";
import { type Courier, type Delivery, editsMessages } from "./courier.ts";
import { fromLetterRow, type Letter } from "./letter.ts";

export interface OutboxContext {
  database: Database;
  couriers: readonly Courier[];
  /** Who claims letters: one name per process. */
  claimant: string;
  clock(): Date;
  random(): number;
  /** Told of each letter that will not be tried again, with the reason. */
  onAside?(letter: Letter): void;
  /** Whether this process is about to end: what is on its way is finished, and nothing else is begun. */
  isStopping?(): boolean;
  /** The most letters one sweep of a channel tries; without it, all that are due. */
  lettersPerSweep?: number;
}

/** A quarter more or less, so that what failed together does not come back together. */
const jittered = (ms: number, random: number): number => Math.round(ms * (0.75 + random / 2));

function settlement(row: LetterRow, delivery: Delivery, now: number, random: number): Settlement {
  const base = { partsSent: row.partsSent, nextTryAt: now, settledAt: now, receipt: row.receipt };
  if (delivery.kind === "sent") return { ...base, state: "sent", reason: "", receipt: delivery.receipt ?? "" };
  if (delivery.kind === "gone") return { ...base, state: "aside", reason: delivery.reason };
  const { reason, afterMs, partsSent = row.partsSent } = delivery;
  if (now >= Math.max(row.createdAt, row.replayedAt) + RETRIES_END) {
    return { ...base, partsSent, state: "aside", reason };
  }
  const scheduled = RETRY_SCHEDULE[row.attempts] ?? RETRY_SCHEDULE.at(-1) ?? 0;
  // A platform that names a time is taken at its word, never sooner.
  const nextTryAt = now + (afterMs === undefined ? jittered(scheduled, random) : Math.ceil(afterMs));
  return { ...base, state: "waiting", partsSent, nextTryAt, settledAt: null, reason };
}

// A letter that ended the process each time it was tried would otherwise be tried for ever.
const NEVER_FINISHED: Delivery = { kind: "gone", reason: "no attempt came to an end" };

/** Changes what was delivered; where that is gone, or never had a name, nothing is left to change. */
async function revise({ database }: OutboxContext, courier: Courier, row: LetterRow): Promise<Delivery> {
  const [receipt] = await database.read(receiptOf(row.revises));
  if (receipt === "" || !editsMessages(courier)) return { kind: "sent" };
  const delivery = await courier.revise(receipt, row.body);
  return delivery.kind === "gone" ? { kind: "sent" } : delivery;
}

async function attempt(context: OutboxContext, courier: Courier, row: LetterRow): Promise<Delivery> {
  if (row.unfinished >= UNFINISHED_TRIES) return NEVER_FINISHED;
  try {
    if (row.revises !== 0) return await revise(context, courier, row);
    return await courier.deliver({ ...fromLetterRow(row), attempts: row.attempts + 1 });
  } catch (error) {
    return { kind: "retry", reason: error instanceof Error ? error.message : "failed" };
  }
}

/** Tries one letter; returns when it may be tried again, where that is so. */
async function carry(context: OutboxContext, courier: Courier, row: LetterRow): Promise<number | undefined> {
  const { database, claimant, clock } = context;
  const now = clock().getTime();
  if (row.expiresAt !== null && row.expiresAt <= now) {
    await database.commit([expireLetters(row.channel, row.address, now)]);
    return undefined;
  }
  const claim: Claim = { sequence: row.sequence, attempts: row.attempts, claimant };
  if ((await database.commit(claimLetter(claim, now, now + CLAIM_LEASE))) !== "committed") return undefined;
  // Whoever had claimed it before did not live to say what became of it.
  const unfinished = row.unfinished + (row.claimedBy === "" ? 0 : 1);
  return carryClaimed(context, courier, { ...row, unfinished });
}

/** Tries a letter that is ours, and settles it; its `attempts` are those before this one. */
async function carryClaimed(context: OutboxContext, courier: Courier, row: LetterRow): Promise<number | undefined> {
  const { database, claimant, clock, random, onAside } = context;
  const claim: Claim = { sequence: row.sequence, attempts: row.attempts, claimant };
  const delivery = await attempt(context, courier, row);
  const settled = settlement(row, delivery, clock().getTime(), random());
  // Nobody waits for this: what is lost with it is that the letter went, and it goes once more.
  await database.commit([settleLetter(claim, settled)], "soon");
  if (settled.state === "aside") onAside?.({ ...fromLetterRow(row), reason: settled.reason });
  return settled.state === "waiting" ? settled.nextTryAt : undefined;
}

/** Delivers what is due at one address until nothing more is, in order, one at a time; returns when to come back, if so. */
export async function deliverAt(context: OutboxContext, channel: string, address: string): Promise<number | undefined> {
  const courier = context.couriers.find((one) => one.channel === channel);
  if (!courier) return undefined;
  for (let retryAt: number | undefined; ; ) {
    if (context.isStopping?.()) return undefined;
    const [rows] = await context.database.read(dueLettersAt(channel, address, context.clock().getTime(), 1));
    const [row] = rows;
    if (!row) return retryAt;
    retryAt = await carry(context, courier, row);
  }
}

/** Delivers what a commit of ours has just written for one address, without searching for it; returns when to come back, if so. */
export async function deliverWritten(
  context: OutboxContext,
  { cause, channel, address }: { cause: string; channel: string; address: string },
): Promise<number | undefined> {
  const courier = context.couriers.find((one) => one.channel === channel);
  if (!courier) return undefined;
  const [rows] = await context.database.read(lettersOf(cause));
  const there = rows.filter((row) => row.channel === channel && row.address === address);
  const born = there.find((row) => row.state === "waiting" && row.claimedBy === context.claimant);
  if (!born) return deliverAt(context, channel, address);
  const retryAt = await carryClaimed(context, courier, { ...born, attempts: born.attempts - 1 });
  return there.length > 1 ? deliverAt(context, channel, address) : retryAt;
}

/** The first of each address, because only one letter is on its way there at a time. */
const onePerAddress = (rows: readonly LetterRow[]): LetterRow[] =>
  rows.filter((row, at) => rows.findIndex((other) => other.address === row.address) === at);

async function sweepChannel(context: OutboxContext, courier: Courier): Promise<number> {
  const most = context.lettersPerSweep ?? Number.POSITIVE_INFINITY;
  let tried = 0;
  for (;;) {
    const now = context.clock().getTime();
    const wanted = context.isStopping?.() ? 0 : Math.min(LETTERS_PER_SWEEP, most - tried);
    const [rows] = wanted > 0 ? await context.database.read(dueLetters(courier.channel, now, wanted)) : [[]];
    if (rows.length === 0) return tried;
    const mine = onePerAddress(rows);
    await Promise.all(mine.map((row) => carry(context, courier, row)));
    tried += mine.length;
  }
}

/** Delivers everything that is due on every channel this process has a courier for; returns how many deliveries it tried. */
export async function sweepLetters(context: OutboxContext): Promise<number> {
  const tried = await Promise.all(context.couriers.map((courier) => sweepChannel(context, courier)));
  return tried.reduce((sum, one) => sum + one, 0);
}
