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
    const outcome = await commit(group.flatMap((one) => one.writes)).catch(() => "conflict" as const);
    if (outcome === "committed") for (const one of group) one.resolve("committed");
    else for (const one of group) await settleAlone(one);
  };

  const flush = async (): Promise<void> => {
    await pause();
    while (waiting.length > 0) {
      const group: Waiting[] = [];
      for (let size = 0; waiting[0] && (size === 0 || size + waiting[0].writes.length <= WRITES_PER_GROUP); ) {
        const next = waiting.shift() as Waiting;
        size += next.writes.length;
        group.push(next);
      }
      await settle(group);
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
