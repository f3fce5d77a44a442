import { isBusy } from "./busy.ts";
import type { Write } from "./statement.ts";

/** Whether the writes were made; `conflict` means that a unique key or a guard refused them, and nothing was made. */
export type CommitOutcome = "committed" | "conflict";

type Commit = (writes: readonly Write[]) => Promise<CommitOutcome>;

interface Waiting {
  writes: readonly Write[];
  resolve(outcome: CommitOutcome): void;
  reject(error: unknown): void;
}

/** The most writes in one transaction, so that a burst cannot hold the event loop for long. */
const WRITES_PER_GROUP = 500;

/** Commits what arrives in one tick as one transaction; a group that fails is committed one by one, so nobody fails for another. */
export function groupCommits(commit: Commit, pause: () => Promise<void>): Commit {
  const waiting: Waiting[] = [];
  let flushing = false;

  const settleAlone = async ({ writes, resolve, reject }: Waiting): Promise<void> => {
    try {
      resolve(await commit(writes));
    } catch (error) {
      reject(error);
    }
  };

  const settle = async (group: Waiting[]): Promise<void> => {
    const [only] = group;
    if (group.length === 1 && only) return settleAlone(only);
    try {
      const outcome = await commit(group.flatMap(({ writes }) => writes));
      if (outcome === "committed") {
        for (const { resolve } of group) resolve(outcome);
        return;
      }
    } catch (error) {
      if (isBusy(error)) {
        // The lock was waited for already: each alone would wait as long again.
        for (const { reject } of group) reject(error);
        return;
      }
    }
    for (const one of group) await settleAlone(one);
  };

  const takeGroup = (): Waiting[] => {
    let size = 0;
    const end = waiting.findIndex(({ writes }, at) => {
      size += writes.length;
      return at > 0 && size > WRITES_PER_GROUP;
    });
    return waiting.splice(0, end === -1 ? waiting.length : end);
  };

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      await pause();
      await settle(takeGroup());
    }
    flushing = false;
  };

  return (writes) =>
    new Promise((resolve, reject) => {
      waiting.push({ writes, resolve, reject });
      if (flushing) return;
      flushing = true;
      void flush();
    });
}
