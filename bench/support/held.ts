import { createHistogram } from "node:perf_hooks";
import type { Database } from "../../src/core/database/index.ts";

/** The longest that one read or commit kept the process to itself: on the clock, and in processor time, which other work on the machine cannot lengthen. */
export interface Held {
  database: Database;
  /** Since the last time it was asked, in ms; of a thousand, one was longer than `p999`. */
  worst(): { clock: number; processor: number; p999: number };
}

const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** A database whose every read and commit is timed; over a file nothing else runs meanwhile. */
export function held(database: Database): Held {
  let worst = { clock: 0, processor: 0 };
  const all = createHistogram();
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const [since, used] = [performance.now(), processorMs()];
    try {
      return await work();
    } finally {
      const clock = performance.now() - since;
      all.record(Math.max(1, Math.round(clock * 1e6)));
      worst = {
        clock: Math.max(worst.clock, clock),
        processor: Math.max(worst.processor, processorMs() - used),
      };
    }
  };
  return {
    database: {
      ...database,
      read: (...queries) => timed(() => database.read(...queries)),
      commit: (writes, urgency) => timed(() => database.commit(writes, urgency)),
    },
    worst() {
      const said = { ...worst, p999: all.percentile(99.9) / 1e6 };
      worst = { clock: 0, processor: 0 };
      all.reset();
      return said;
    },
  };
}
