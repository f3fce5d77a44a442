/** Time that passes when a test says so. */
export interface FakeTime {
  clock(): Date;
  wait(ms: number): Promise<void>;
  timer(ms: number, ring: () => void): () => void;
  /** Lets so much time pass, ringing what falls due in its order. */
  pass(ms: number): Promise<void>;
}

/** Lets work that waits for nothing go on: cryptography and the database answer from threads of their own. */
const breathe = async (): Promise<void> => {
  for (let at = 0; at < 8; at++) await new Promise((resolve) => setTimeout(resolve, 3));
};

export function aFakeTime(start: Date): FakeTime {
  let now = start.getTime();
  let due: { at: number; ring(): void }[] = [];
  const timer = (ms: number, ring: () => void) => {
    const one = { at: now + ms, ring };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  return {
    clock: () => new Date(now),
    timer,
    wait: (ms) => new Promise((resolve) => void timer(ms, resolve)),
    async pass(ms) {
      const end = now + ms;
      await breathe();
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        now = Math.max(now, next.at);
        due = due.filter((other) => other !== next);
        next.ring();
        await breathe();
      }
      now = end;
    },
  };
}
