/** How two spellings of a name differ by one slip. */
export type Slip = "missing" | "extra" | "wrong" | "swapped";

/** How what was asked lies in a name: the fewest slips from any stretch of it, and how much of it is there in order. */
export interface Likeness {
  slips: number;
  /** The longest common subsequence, in characters. */
  common: number;
}

const row = (width: number): Uint8Array => new Uint8Array(width + 1);

/** Compares what was asked with any stretch of a name: beginning and ending in its middle is free. */
export function likeness(asked: readonly string[], name: readonly string[]): Likeness {
  const width = name.length;
  let [before, last, next] = [row(width), row(width), row(width)];
  let [common, nextCommon] = [row(width), row(width)];
  for (let i = 1; i <= asked.length; i++) {
    const one = asked[i - 1];
    next[0] = i;
    nextCommon[0] = 0;
    for (let j = 1; j <= width; j++) {
      const same = one === name[j - 1];
      const at = (cells: Uint8Array, column: number): number => cells[column] ?? 0;
      let best = Math.min(at(last, j) + 1, at(next, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one === name[j - 2] && asked[i - 2] === name[j - 1]) {
        best = Math.min(best, at(before, j - 2) + 1);
      }
      next[j] = best;
      nextCommon[j] = same ? at(common, j - 1) + 1 : Math.max(at(common, j), at(nextCommon, j - 1));
    }
    [before, last, next] = [last, next, before];
    [common, nextCommon] = [nextCommon, common];
  }
  return { slips: Math.min(...last), common: common[width] ?? 0 };
}

const within = (asked: readonly string[], name: string): boolean => asked.length > 0 && name.includes(asked.join(""));
const without = (asked: readonly string[], at: number): string[] => asked.filter((_, other) => other !== at);

function swap(asked: readonly string[], at: number): string[] {
  const swapped = [...asked];
  [swapped[at], swapped[at + 1]] = [asked[at + 1] ?? "", asked[at] ?? ""];
  return swapped;
}

const isStretch = (asked: readonly string[], name: readonly string[], start: number): boolean =>
  start + asked.length <= name.length && asked.filter((one, at) => one !== name[start + at]).length === 1;

/** Which slip it is, where there is exactly one. */
export function slipOf(asked: readonly string[], name: readonly string[]): Slip {
  const whole = name.join("");
  const places = [...asked.keys()];
  if (places.slice(1).some((at) => within(swap(asked, at - 1), whole))) return "swapped";
  // One character too many within what was asked; at an edge it could as well be a wrong one.
  if (places.slice(1, -1).some((at) => within(without(asked, at), whole))) return "extra";
  if ([...name.keys()].some((start) => isStretch(asked, name, start))) return "wrong";
  const atEdge = [0, asked.length - 1].some((at) => within(without(asked, at), whole));
  return atEdge ? "extra" : "missing";
}
