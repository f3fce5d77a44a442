import { LONGEST_TURN, POST_EVERY } from "./limits.ts";

export interface Pace {
  /** Waits for a channel's turn; when that would take too long, says instead in how many ms to try again. */
  take(channel: string): Promise<{ retryAfterMs: number } | undefined>;
  /** Slack wants nothing more for this channel until then. */
  hold(channel: string, ms: number): void;
}

/** How much sooner than it said a timer may ring. */
const TIMER_SLACK = 50;

/** One post a second and channel; the channels do not wait for each other. */
export function createPace(clock: () => Date, wait: (ms: number) => Promise<void>, turns: Map<string, number>): Pace {
  const forgetPast = (now: number): void => {
    for (const [channel, at] of turns) if (at <= now) turns.delete(channel);
  };
  return {
    async take(channel) {
      const now = clock().getTime();
      if (turns.size > 1000) forgetPast(now);
      const at = Math.max(now, turns.get(channel) ?? 0);
      if (at - now > LONGEST_TURN) return { retryAfterMs: at - now };
      turns.set(channel, at + POST_EVERY);
      if (at > now) await wait(at - now);
      const early = at - clock().getTime();
      // Woken before its turn, because the process is about to end: whoever comes next sends it.
      return early > TIMER_SLACK ? { retryAfterMs: early } : undefined;
    },
    hold(channel, ms) {
      turns.set(channel, Math.max(turns.get(channel) ?? 0, clock().getTime() + ms));
    },
  };
}
