import type { Random } from "./random.ts";

export const SLIPS = ["substitution", "missing", "extra", "transposition", "letter"] as const;
export type Slip = (typeof SLIPS)[number];

const LETTERS: Record<string, string> = { "0": "O", "1": "l" };

/** The digits as somebody types them whose finger slips once; undefined where these digits cannot slip so. */
export function mistype(digits: string, slip: Slip, random: Random): string | undefined {
  const at = random.below(digits.length);
  const head = digits.slice(0, at);
  const here = digits.charAt(at);
  const tail = digits.slice(at + 1);
  switch (slip) {
    case "substitution":
      return head + ((Number(here) + 1 + random.below(9)) % 10) + tail;
    case "missing":
      return head + tail;
    case "extra":
      return head + random.below(10) + here + tail;
    case "transposition": {
      const next = tail.charAt(0);
      return next === "" || next === here ? undefined : head + next + here + tail.slice(1);
    }
    case "letter": {
      const candidates = [...digits].flatMap((digit, where) => (LETTERS[digit] ? [where] : []));
      if (candidates.length === 0) return undefined;
      const where = random.pick(candidates);
      return digits.slice(0, where) + LETTERS[digits.charAt(where)] + digits.slice(where + 1);
    }
  }
}
