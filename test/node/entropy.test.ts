import { expect, test } from "vitest";
import { entropy } from "../../src/node/index.ts";

test.each([0, 1, 6, 32, 4096, 10_000])("%i bytes are as many bytes", (bytes) => {
  expect(entropy(bytes)).toHaveLength(bytes);
});

test("what was drawn once is never drawn again", () => {
  const drawn = Array.from({ length: 5000 }, () => entropy(9).join());
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("what was drawn is nobody else's to change", () => {
  const first = entropy(16);
  const before = first.join();
  for (let round = 0; round < 1000; round++) entropy(16).fill(7);
  expect(first.join()).toBe(before);
  expect(entropy(16).every((byte) => byte === 7)).toBe(false);
});
