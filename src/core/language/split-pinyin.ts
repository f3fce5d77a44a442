import { SYLLABLES } from "./generated/pinyin-table.ts";

const LONGEST_SYLLABLE = 6;
/** Nobody types a name this long in letters, and the ways to split it grow with it. */
const LONGEST = 60;

let syllables: Set<string> | undefined;

/** Letters as the syllables they spell, `yantian` as yan·tian; undefined where they spell none. Long syllables win. */
export function splitPinyin(letters: string): string[] | undefined {
  syllables ??= new Set(SYLLABLES.split(" "));
  if (letters.length > LONGEST) return undefined;
  const dead = new Set<number>();
  const split = (at: number): string[] | undefined => {
    if (at === letters.length) return [];
    if (dead.has(at)) return undefined;
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - at); length > 0; length--) {
      const head = letters.slice(at, at + length);
      const rest = syllables?.has(head) ? split(at + length) : undefined;
      if (rest) return [head, ...rest];
    }
    dead.add(at);
    return undefined;
  };
  return split(0);
}
