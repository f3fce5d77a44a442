import { numbersInText } from "../numbers-in-text.ts";
import type { Identifier } from "./entity.ts";

/** Invoice numbers with their place; a number whose place cannot be told (its parts stand apart) stands at its first part. */
export function readIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  let from = 0;
  for (const { typed, digits, code } of numbersInText(text)) {
    const quote = placeOf(text, code ? `${code}${digits}` : digits, from) ?? placeOf(text, typed, 0);
    if (!quote) continue;
    found.push({ kind: "identifier", ...quote, digits, code });
    from = quote.at + quote.text.length;
  }
  return found;
}

const SKIPPED = /[\s\-–—_./·,，、:：号码发票number]/iu;
const AS_DIGIT: Record<string, string> = { o: "0", l: "1", i: "1", "|": "1" };

const digitOf = (character: string): string => {
  const folded = character.normalize("NFKC").toLowerCase();
  return AS_DIGIT[folded] ?? folded;
};

/** Where these digits are written, gaps and look-alike letters included. */
function placeOf(text: string, digits: string, from: number): { at: number; text: string } | undefined {
  for (let at = from; at < text.length; at++) {
    if (digitOf(text[at] ?? "") !== digits[0]) continue;
    const end = matchFrom(text, digits, at);
    if (end !== undefined) return { at, text: text.slice(at, end) };
  }
  return undefined;
}

function matchFrom(text: string, digits: string, at: number): number | undefined {
  let next = 0;
  let gap = 0;
  for (let place = at; place < text.length; place++) {
    const character = text[place] ?? "";
    if (digitOf(character) === digits[next]) {
      next++;
      gap = 0;
      if (next === digits.length) return place + 1;
    } else if (SKIPPED.test(character) && gap < 12) gap++;
    else return undefined;
  }
  return undefined;
}
