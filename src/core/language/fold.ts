import { SIMPLIFIED, TRADITIONAL } from "./generated/simplify-table.ts";

// Pasted along from chats and web pages, never meant.
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]|\ufe0f/g;
const SPACE_ENTITY = /&nbsp;|&#160;/gi;

let simplified: Map<string, string> | undefined;

function simplifiedOf(character: string): string {
  simplified ??= new Map(Array.from(TRADITIONAL, (from, at) => [from, SIMPLIFIED[at] ?? from]));
  return simplified.get(character) ?? character;
}

/** One spelling for all: NFKC (so half width), lower case, simplified characters, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(UNSEEN, "")
    .replace(SPACE_ENTITY, " ")
    .replace(/\p{Script=Han}/gu, simplifiedOf)
    .replace(/\s+/g, " ")
    .trim();
}
