import { CHARACTERS, SYLLABLES, WORDS } from "./generated/pinyin-table.ts";

interface Readings {
  characters: Map<string, string>;
  /** Words read otherwise than their characters, by their first character. */
  words: Map<string, { word: string; syllables: string[] }[]>;
}

let loaded: Readings | undefined;

function readings(): Readings {
  if (loaded) return loaded;
  const syllables = SYLLABLES.split(" ");
  const characters = new Map<string, string>();
  CHARACTERS.split(" ").forEach((all, at) => {
    for (const one of all) characters.set(one, syllables[at] ?? "");
  });
  const words: Readings["words"] = new Map();
  for (const entry of WORDS.split(" ")) {
    const [word = "", read = ""] = entry.split(":");
    const first = word.charAt(0);
    words.set(first, [...(words.get(first) ?? []), { word, syllables: read.split(".") }]);
  }
  loaded = { characters, words };
  return loaded;
}

/** How simplified Chinese is read, one syllable a character without tones; `''` for what is not Chinese. */
export function pronounce(text: string): string[] {
  const { characters, words } = readings();
  const read: string[] = [];
  for (let at = 0; at < text.length; ) {
    const known = words.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    if (known) {
      read.push(...known.syllables);
      at += known.word.length;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    read.push(characters.get(character) ?? "");
    at += character.length;
  }
  return read;
}
