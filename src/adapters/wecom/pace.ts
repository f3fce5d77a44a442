/** Says in how many ms the next message may go, or counts one that goes now. */
export type Pace = (to: string) => number | undefined;

/** So many messages in any window of time, for each of those who are written to. */
export function createPace(clock: () => Date, sends: Map<string, number[]>, most: number, windowMs: number): Pace {
  return (to) => {
    const now = clock().getTime();
    const lately = (sends.get(to) ?? []).filter((at) => at > now - windowMs);
    if (lately.length >= most) return (lately[0] ?? now) + windowMs - now;
    if (sends.size > 10_000) sends.clear();
    sends.set(to, [...lately, now]);
    return undefined;
  };
}
