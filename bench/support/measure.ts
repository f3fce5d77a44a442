export interface Timing {
  median: number;
  p99: number;
}

export type Contender = (at: number) => unknown;

export const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** Runs contenders in turns, so that a busy moment of the machine meets all of them; times in ms. */
export async function sideBySide<Name extends string>(
  contenders: Record<Name, Contender>,
  rounds: number,
  perRound: number,
): Promise<Record<Name, Timing>> {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries<Contender>(contenders)) {
      for (let at = 0; at < perRound; at++) {
        const start = performance.now();
        const result = run(Math.max(0, round) * perRound + at);
        if (result instanceof Promise) await result;
        // The first round only warms up.
        if (round >= 0) times[name]?.push(performance.now() - start);
      }
    }
  }
  const timings = Object.entries(times).map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return [name, { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }];
  });
  return Object.fromEntries(timings) as Record<Name, Timing>;
}
