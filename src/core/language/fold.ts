import { SIMPLIFIED, TRADITIONAL } from "./generated/simplify-table.ts";

// Pasted along from chats and web pages, never meant.
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]|\ufe0f/g;
const LATIN_ACCENTS = /(?<=[a-z])\p{M}+/gu;
const SPACE_ENTITY = /&nbsp;|&#160;/gi;

let simplified: Map<string, string> | undefined;

function simplifiedOf(character: string): string {
  simplified ??= new Map(Array.from(TRADITIONAL, (from, at) => [from, SIMPLIFIED[at] ?? from]));
  return simplified.get(character) ?? character;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

let unsimplified: Uint8Array | undefined;

/** Whether folding would leave this alone: simplified characters and nothing else, as nearly all company names are. */
function isFolded(text: string): boolean {
  if (!unsimplified) {
    unsimplified = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
    for (const one of TRADITIONAL) unsimplified[one.charCodeAt(0) - FIRST_HAN] = 1;
  }
  for (let at = 0; at < text.length; at++) {
    if (unsimplified[text.charCodeAt(at) - FIRST_HAN] !== 0) return false;
  }
  return true;
}

/** One spelling for all: half width, lower case, no accents, simplified characters, single spaces. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(LATIN_ACCENTS, "")
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(SPACE_ENTITY, " ")
    .replace(/\p{Script=Han}/gu, simplifiedOf)
    .replace(/\s+/g, " ")
    .trim();
}
