import type { FoundStake, JudgedRow, Stake, Tally } from "../database/checkup/index.ts";

const NOTHING: Stake = { count: 0, tax: 0, total: 0 };

const NOTHING_FOUND: FoundStake = { ...NOTHING, redLetterSince: undefined };

const plus = (a: Stake, b: Stake): Stake => ({
  count: a.count + b.count,
  tax: a.tax + b.tax,
  total: a.total + b.total,
});

const earliest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

const plusFound = (a: FoundStake, b: FoundStake): FoundStake => ({
  ...plus(a, b),
  redLetterSince: earliest(a.redLetterSince, b.redLetterSince),
});

/** Nothing yet, of so many findings and counts. */
export const emptyTally = (findings: number, counts: number): Tally => ({
  seen: { received: 0, issued: 0, unknown: 0 },
  found: Array.from({ length: findings }, () => NOTHING_FOUND),
  any: NOTHING,
  counted: Array.from({ length: counts }, () => 0),
});

export const addTallies = (a: Tally, b: Tally): Tally => ({
  seen: {
    received: a.seen.received + b.seen.received,
    issued: a.seen.issued + b.seen.issued,
    unknown: a.seen.unknown + b.seen.unknown,
  },
  found: a.found.map((one, at) => plusFound(one, b.found[at] ?? NOTHING_FOUND)),
  any: plus(a.any, b.any),
  counted: a.counted.map((count, at) => count + (b.counted[at] ?? 0)),
});

/** A tally with one more invoice about which something was found. */
export const addJudged = (tally: Tally, { tax, total, redLetterSince, found }: JudgedRow): Tally => ({
  seen: tally.seen,
  any: plus(tally.any, { count: 1, tax, total }),
  found: tally.found.map((one, at) =>
    found.includes(at) ? plusFound(one, { count: 1, tax, total, redLetterSince }) : one,
  ),
  counted: tally.counted,
});
