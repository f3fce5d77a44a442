const encoder = new TextEncoder();

/** How much room a text takes on the wire: what platforms count. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

// Numbers as people copy them, with their separators: 2,238.60, 2024-05-28, 011001900211, ¥318.00.
const IN_NUMBER = /[\d０-９A-Za-z.,:/*+%¥-]/u;
const JOINED = /\p{M}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/u;
const SENTENCE_END = /[。!?;…\uff01\uff1f\uff1b]/u;
const CLAUSE_END = /[、,:\uff0c\uff1a]/u;

/** How good a place before `next` is to end a message: 4 at a line's end, 0 where nothing may be torn apart. */
function worth(before: string, next: string): number {
  if (before === "\n" || next === "\n") return 4;
  if (JOINED.test(next) || before === "\u200d") return 0;
  if (SENTENCE_END.test(before) && !SENTENCE_END.test(next) && next !== "」") return 3;
  if (before === " " || next === " ") return 2;
  if (IN_NUMBER.test(before) && IN_NUMBER.test(next)) return 0;
  return CLAUSE_END.test(before) ? 2 : 1;
}

/** A message that ends well may be this much shorter than it could be. */
const LEAST = [0, 0, 0.5, 0.4, 0.3];

interface Cut {
  at: number;
  worth: number;
  bytes: number;
}

/** Where the first message ends: at the best place that leaves it neither too long nor needlessly short. */
function firstCut(characters: readonly string[], most: number): number {
  let bytes = 0;
  const cuts: Cut[] = [];
  let fitting = 0;
  for (const [at, character] of characters.entries()) {
    const previous = characters[at - 1];
    if (previous !== undefined) cuts.push({ at, worth: worth(previous, character), bytes });
    bytes += bytesOf(character);
    if (bytes > most) break;
    fitting = at + 1;
  }
  for (let wanted = 4; wanted > 0; wanted--) {
    const cut = cuts.findLast((one) => one.worth >= wanted && one.bytes >= most * (LEAST[wanted] ?? 0));
    if (cut) return cut.at;
  }
  // One run longer than a whole message: it has to be torn somewhere.
  return Math.max(1, fitting);
}

/** A text in messages of at most so many bytes, cut at line and sentence ends and never inside a number; only blanks at a cut are lost. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (bytesOf(rest) > most) {
    const characters = [...rest];
    const at = firstCut(characters, most);
    pieces.push(characters.slice(0, at).join("").trimEnd());
    rest = characters.slice(at).join("").trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== "");
}
