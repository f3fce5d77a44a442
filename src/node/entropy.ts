import { randomFillSync } from "node:crypto";

const POOL_BYTES = 4096;

const pool = new Uint8Array(POOL_BYTES);
let taken = POOL_BYTES;

/** Random bytes of the system, which hands out a page of them for the price of a few. */
export function entropy(bytes: number): Uint8Array {
  if (bytes > POOL_BYTES) return randomFillSync(new Uint8Array(bytes));
  if (taken + bytes > POOL_BYTES) {
    randomFillSync(pool);
    taken = 0;
  }
  const drawn = pool.slice(taken, taken + bytes);
  // What was handed out may be a key: it is not kept.
  pool.fill(0, taken, taken + bytes);
  taken += bytes;
  return drawn;
}
