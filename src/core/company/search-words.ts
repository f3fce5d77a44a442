import { pronounce } from "../language/index.ts";
import { coreName, unitsOf } from "./core-name.ts";

/** What a company is found by, each a space-separated text for the index. */
export interface SearchWords {
  /** Characters, pairs of neighbours, and pairs with one character left out. */
  grams: string;
  /** How it is read, syllable by syllable. */
  syllables: string;
  /** Pairs of neighbouring initials, so that any stretch of them is a phrase. */
  initials: string;
}

export const pairsOf = (units: readonly string[]): string[] => units.slice(1).map((unit, at) => `${units[at]}${unit}`);

/** Pairs with one character left out between them: what is left of a name where a character is wrong, missing or swapped. */
export const skipsOf = (units: readonly string[]): string[] => units.slice(2).map((unit, at) => `${units[at]}${unit}`);

const PREFIX_DIGITS = 7;

/** What every indexed word of an organisation begins with: a search cannot even touch the words of another. */
export function wordPrefix(organisation: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < organisation.length; at++) value = Math.imul(value ^ organisation.charCodeAt(at), 0x01000193);
  return `o${(value >>> 0).toString(36).padStart(PREFIX_DIGITS, "0")}`;
}

const isHan = (unit: string): boolean => /^\p{Script=Han}/u.test(unit);

/** The letters that a name's initials are: `bjytsm` for 北京砚田商贸. */
export function initialsOf(units: readonly string[], syllables: readonly string[]): string {
  return units.map((unit, at) => (isHan(unit) ? (syllables[at] ?? "").charAt(0) : unit)).join("");
}

const syllablesOf = (units: readonly string[]): string[] => {
  const read = pronounce(units.map((unit) => (isHan(unit) ? unit : "|")).join(""));
  return units.map((unit, at) => (isHan(unit) ? (read[at] ?? "") : unit));
};

/** The words under which the index keeps a company of this organisation. */
export function searchWords(organisation: string, name: string): SearchWords {
  const prefix = wordPrefix(organisation);
  const units = unitsOf(coreName(name));
  const syllables = syllablesOf(units);
  const initials = [...initialsOf(units, syllables)];
  const join = (words: readonly string[]): string =>
    words
      .filter(Boolean)
      .map((word) => `${prefix}${word}`)
      .join(" ");
  return {
    grams: join([...new Set([...units, ...pairsOf(units), ...skipsOf(units)])]),
    syllables: join(syllables),
    initials: join(pairsOf(initials)),
  };
}
