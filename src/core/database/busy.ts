import type { DatabaseClient } from "./client.ts";

export interface Patience {
  /** Resolves after about `ms` milliseconds. */
  wait(ms: number): Promise<void>;
  random(): number;
  /** Opens a file connection anew, with its PRAGMAs; absent where each call is a connection of its own. */
  renew?(client: DatabaseClient): Promise<void>;
}

/** How long a locked database is waited for before the caller is told, in ms. */
export const BUSY_PATIENCE_MS = 10_000;

const FIRST_WAIT_MS = 2;
const LONGEST_WAIT_MS = 60;

export const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** Whether somebody else holds the lock. */
export const isBusy = (error: unknown): boolean => {
  const code = errorCode(error);
  return code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED");
};

/**
 * Runs `work`, and while another process holds the lock waits without blocking the event loop.
 * One SQLITE_BUSY leaves a file connection unable to commit until it is opened anew (libsql-client-ts #352).
 */
export async function outlastBusy<T>(client: DatabaseClient, patience: Patience, work: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await patience.renew?.(client);
      if (waited >= BUSY_PATIENCE_MS) throw error;
      const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
      const ms = ceiling * (0.5 + patience.random() / 2);
      waited += ms;
      await patience.wait(ms);
    }
  }
}
