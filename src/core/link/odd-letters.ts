import { toUnicode } from "./decode-punycode.ts";
import type { Imitation } from "./judgement.ts";
import { imitated, skeleton } from "./skeleton.ts";

function scriptOf(letter: string): Imitation["script"] {
  if (/\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  if (/\p{Script=Greek}/u.test(letter)) return "greek";
  return /\p{Cf}|\p{M}|\p{Cc}/u.test(letter) ? "unseen" : "other";
}

/** The letters of a host that are not the plain ones they may be taken for, each once. */
export function oddLetters(written: string): Imitation[] {
  const odd = [...new Set(toUnicode(written.toLowerCase()).toLowerCase())].filter(
    (letter) => !/^[\x20-\x7e]$/.test(letter),
  );
  return odd
    .filter((letter) => !/\p{Script=Han}/u.test(letter))
    .map((letter) => {
      const seen = imitated(letter) ?? skeleton(letter);
      return {
        letter,
        codePoint: letter.codePointAt(0) ?? 0,
        script: scriptOf(letter),
        plain: /^[a-z\d.-]$/.test(seen) ? seen : "",
      };
    });
}

/** Whether one label is written in two alphabets at once, which no honest name is. */
export const mixesScripts = (host: string): boolean =>
  toUnicode(host)
    .split(".")
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u.test(label),
    );
