import type { WechatServices } from "./deps.ts";
import { LONGEST_TURN, SAY_EVERY, SAY_JITTER } from "./limits.ts";

/** Waits for a turn to speak; when that would take too long, says instead in how many ms to try again. */
export type Pace = () => Promise<{ retryAfterMs: number } | undefined>;

/** One message after the other, never in a burst and never to the beat. */
export function createPace({ clock, wait, random }: Pick<WechatServices, "clock" | "wait" | "random">): Pace {
  let next = 0;
  return async () => {
    const now = clock().getTime();
    const at = Math.max(now, next);
    if (at - now > LONGEST_TURN) return { retryAfterMs: at - now };
    next = at + SAY_EVERY + random() * SAY_JITTER;
    if (at > now) await wait(at - now);
    return undefined;
  };
}
