/** How long a reader waits before it looks again by itself: another process may have written. */
const POLL_EVERY = 2000;

/** Resolves when letters for this address may have come, when `ms` have passed, when the reader has gone, or with `leave` when the process ends. */
export type WaitForLetters = (address: string, ms: number, gone: AbortSignal) => Promise<"look" | "leave">;

/** Waits by looking again every two seconds: all there is on the edge. */
export const pollForLetters: WaitForLetters = async (_address, ms, gone) => {
  await sleepUntil(Math.min(ms, POLL_EVERY), [gone]);
  return "look";
};

export interface LetterBell {
  wait: WaitForLetters;
  /** Wakes whoever waits, at one address or at all of them. */
  ring(address?: string): void;
  /** Sends everybody home, now and from now on: an open request would hold up the end of the process. */
  close(): void;
}

/** Waits for a ring in this process, and looks again every two seconds all the same. */
export function createLetterBell(): LetterBell {
  const waiting = new Map<AbortController, string>();
  const ring = (address?: string): void => {
    for (const [rung, at] of waiting) if (address === undefined || address === at) rung.abort();
  };
  let isClosed = false;
  return {
    async wait(address, ms, gone) {
      if (isClosed) return "leave";
      const rung = new AbortController();
      waiting.set(rung, address);
      await sleepUntil(Math.min(ms, POLL_EVERY), [gone, rung.signal]);
      waiting.delete(rung);
      return isClosed ? "leave" : "look";
    },
    ring,
    close() {
      isClosed = true;
      ring();
    },
  };
}

function sleepUntil(ms: number, signals: AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    for (const signal of signals) signal.addEventListener("abort", wake);
    if (signals.some((signal) => signal.aborted)) wake();
  });
}
