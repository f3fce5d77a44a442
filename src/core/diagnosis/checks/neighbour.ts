import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

/** Whether an invoice of ours is one slip of the finger away, where the number itself is not ours. */
export function checkNeighbour({ told, around }: Facts): Check<"neighbour"> {
  const { query } = told;
  if (!query || (query.digits.length < 8 && !query.code)) return unknown("neighbour", "no_number");
  const [first] = around.near;
  const none = { meant: "", typed: query.typed, part: "number", kind: "substitution", at: 0, more: 0 } as const;
  if (around.exact.length > 0 || around.moved || !first) return seen("neighbour", "pass", none);
  const { meant, part, edit } = first;
  const typed = part === "code" ? query.code : query.digits;
  return seen("neighbour", "fail", { meant, typed, part, ...edit, more: around.near.length - 1 });
}
