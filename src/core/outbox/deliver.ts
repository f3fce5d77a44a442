import type { Database } from "../database/index.ts";
import {
  claimLetter,
  dueLetters,
  dueLettersAt,
  expireLetters,
  type LetterRow,
  settleLetter,
} from "../database/outbox/index.ts";
import { CLAIM_LEASE, LETTERS_PER_SWEEP, RETRY_SCHEDULE } from "../limits.ts";
import type { Courier, Delivery } from "./courier.ts";
import { fromLetterRow } from "./letter.ts";

export interface OutboxContext {
  database: Database;
  couriers: readonly Courier[];
  /** Who claims letters: one name per process. */
  claimant: string;
  clock(): Date;
  random(): number;
}

/** A quarter more or less, so that what failed together does not come back together. */
const jittered = (ms: number, random: number): number => Math.round(ms * (0.75 + random / 2));

function settlement(row: LetterRow, delivery: Delivery, now: number, random: number) {
  const base = { sequence: row.sequence, partsSent: row.partsSent, nextTryAt: now, settledAt: now };
  if (delivery.kind === "sent") return settleLetter({ ...base, state: "sent", reason: "" });
  if (delivery.kind === "gone") return settleLetter({ ...base, state: "aside", reason: delivery.reason });
  const partsSent = delivery.partsSent ?? row.partsSent;
  const scheduled = RETRY_SCHEDULE[row.attempts];
  if (scheduled === undefined) return settleLetter({ ...base, partsSent, state: "aside", reason: delivery.reason });
  // A platform that names a time is taken at its word, never sooner.
  const nextTryAt = now + (delivery.afterMs === undefined ? jittered(scheduled, random) : Math.ceil(delivery.afterMs));
  return settleLetter({ ...base, state: "waiting", partsSent, nextTryAt, settledAt: null, reason: delivery.reason });
}

async function carry(context: OutboxContext, courier: Courier, row: LetterRow): Promise<void> {
  const { database, claimant, clock, random } = context;
  const until = clock().getTime() + CLAIM_LEASE;
  const claimed = await database.commit(claimLetter(row.sequence, row.attempts, claimant, until));
  if (claimed !== "committed") return;
  const delivery = await courier
    .deliver({ ...fromLetterRow(row), attempts: row.attempts + 1 })
    .catch(
      (error: unknown): Delivery => ({ kind: "retry", reason: error instanceof Error ? error.message : "failed" }),
    );
  await database.commit([settlement(row, delivery, clock().getTime(), random())]);
}

/** Delivers what is due at one address until nothing more is, in order, one at a time. */
export async function deliverAt(context: OutboxContext, channel: string, address: string): Promise<void> {
  const courier = context.couriers.find((one) => one.channel === channel);
  if (!courier) return;
  for (;;) {
    const [rows] = await context.database.read(dueLettersAt(channel, address, context.clock().getTime(), 1));
    const [row] = rows;
    if (!row) return;
    await carry(context, courier, row);
  }
}

async function sweepChannel(context: OutboxContext, courier: Courier): Promise<number> {
  let tried = 0;
  for (;;) {
    const now = context.clock().getTime();
    const [rows] = await context.database.read(dueLetters(courier.channel, now, LETTERS_PER_SWEEP));
    if (rows.length === 0) return tried;
    await Promise.all(rows.map((row) => carry(context, courier, row)));
    tried += rows.length;
  }
}

/** Delivers everything that is due on every channel this process has a courier for; returns how many deliveries it tried. */
export async function sweepLetters(context: OutboxContext): Promise<number> {
  await context.database.commit([expireLetters(context.clock().getTime())]);
  const tried = await Promise.all(context.couriers.map((courier) => sweepChannel(context, courier)));
  return tried.reduce((sum, one) => sum + one, 0);
}
