import { features } from "./features.ts";
import { hash } from "./hash.ts";

/** A text as parallel arrays of buckets and values, of length one. */
export type Vector = { buckets: Uint32Array; values: Float32Array };

/** Features hashed into 2^bits buckets; colliding features add up. */
export function vectorOf(text: string, bits: number): Vector {
  const sums = new Map<number, number>();
  for (const [name, value] of features(text)) {
    const bucket = hash(name) >>> (32 - bits);
    sums.set(bucket, (sums.get(bucket) ?? 0) + value);
  }
  let squares = 0;
  for (const value of sums.values()) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return { buckets: Uint32Array.from(sums.keys()), values: Float32Array.from(sums.values(), (value) => value * scale) };
}
