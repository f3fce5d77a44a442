/** Whether work came to its end in time; it goes on either way. */
export type Timed<T> = { kind: "done"; value: T } | { kind: "late" };

/** Calls `ring` after `ms`, unless the function it returns is called before. */
export type Timer = (ms: number, ring: () => void) => () => void;

/** Waits for work, but no longer than a platform waits for us; what fails, fails here. */
export function within<T>(ms: number, work: Promise<T>, timer: Timer): Promise<Timed<T>> {
  return new Promise((resolve, reject) => {
    const stop = timer(ms, () => resolve({ kind: "late" }));
    work.then(
      (value) => {
        stop();
        resolve({ kind: "done", value });
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}
