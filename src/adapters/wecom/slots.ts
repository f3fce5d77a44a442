/** A request that waits for its answer. */
export interface Slot {
  /** The answer; '' when it goes another way, or nobody waits any more. */
  answer: Promise<string>;
  /** Nobody waits any more. */
  close(): void;
}

export interface Slots {
  open(address: string): Slot;
  /** Hands an answer to whoever waits at this address; false where nobody does. */
  fill(address: string, text: string): boolean;
}

/** Requests whose connections are still open, by address: an answer that is in time goes back the way its question came. */
export function createSlots(): Slots {
  const waiting = new Map<string, ((text: string) => void)[]>();
  return {
    open(address) {
      const { promise, resolve } = Promise.withResolvers<string>();
      const here = waiting.get(address) ?? [];
      waiting.set(address, [...here, resolve]);
      return {
        answer: promise,
        close() {
          const left = (waiting.get(address) ?? []).filter((one) => one !== resolve);
          if (left.length > 0) waiting.set(address, left);
          else waiting.delete(address);
          resolve("");
        },
      };
    },
    fill(address, text) {
      const [first, ...others] = waiting.get(address) ?? [];
      if (!first) return false;
      waiting.set(address, others);
      first(text);
      return true;
    },
  };
}
