import { isBusy } from "./busy.ts";
import type { Write } from "./statement.ts";

/** Whether the writes were made; `conflict` means that a unique key or a guard refused them, and nothing was made. */
export type CommitOutcome = "committed" | "conflict";

/** `soon`: nobody waits for it, so it may travel with the next commit. */
export type Urgency = "now" | "soon";

type Commit = (writes: readonly Write[], urgency?: Urgency) => Promise<CommitOutcome>;

/** How long what is not urgent waits for company: under load it has some at once, and then costs no fsync of its own. */
const SOON_MS = 10;

interface Waiting {
  writes: readonly Write[];
  urgency: Urgency;
  resolve(outcome: CommitOutcome): void;
  reject(error: unknown): void;
}

/** The most writes in one transaction, so that a burst cannot hold the event loop for long. */
const WRITES_PER_GROUP = 500;

/** The most that are waited for, however many more would come. */
const WRITERS_PER_GROUP = 32;

/** Commits what arrives in one tick as one transaction; a group that fails is committed one by one, so nobody fails for another. */
export function groupCommits(commit: Commit, pause: () => Promise<void>, wait: (ms: number) => Promise<void>): Commit {
  const waiting: Waiting[] = [];
  let flushing = false;
  let isDue = false;

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

  // As long as others join in each tick: they are on their way, and a commit more would cost them all.
  const gather = async (): Promise<void> => {
    let before = 0;
    do {
      before = waiting.length;
      await pause();
    } while (waiting.length > before && waiting.length < WRITERS_PER_GROUP);
  };

  const flush = async (): Promise<void> => {
    do {
      await gather();
      await settle(takeGroup());
    } while (waiting.some(({ urgency }) => urgency === "now"));
    flushing = false;
    if (waiting.length > 0) void beginSoon();
  };

  const begin = (): void => {
    if (flushing || waiting.length === 0) return;
    flushing = true;
    void flush();
  };

  const beginSoon = async (): Promise<void> => {
    if (isDue) return;
    isDue = true;
    await wait(SOON_MS);
    isDue = false;
    begin();
  };

  return (writes, urgency = "now") =>
    new Promise((resolve, reject) => {
      waiting.push({ writes, urgency, resolve, reject });
      if (urgency === "now") begin();
      else void beginSoon();
    });
}
