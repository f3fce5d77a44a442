import { toTextObject } from "./escape.ts";

/** As many of a text's characters as still fit once rendered; between characters, and never inside a run of digits if it can be helped. */
function fittingLength(text: string, most: number): number {
  let low = 1;
  let high = Math.min(text.length, most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (toTextObject(text.slice(0, middle)).text.length <= most) low = middle;
    else high = middle - 1;
  }
  // Not between the halves of a surrogate pair.
  if (low > 1 && /[\uD800-\uDBFF]/.test(text.charAt(low - 1))) low -= 1;
  const digits = /[\dA-Z]+$/.exec(text.slice(0, low))?.[0].length ?? 0;
  return digits > 0 && digits < low && /^[\dA-Z]/.test(text.slice(low)) ? low - digits : low;
}

function splitLine(line: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (toTextObject(rest).text.length > most) {
    const length = fittingLength(rest, most);
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}

/** Cuts a text into pieces that fit, at line ends where there are any; nothing is lost. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (const line of text.split("\n").flatMap((one) => splitLine(one, most))) {
    const before = pieces.at(-1);
    const joined = before === undefined ? line : `${before}\n${line}`;
    if (before !== undefined && toTextObject(joined).text.length <= most) pieces[pieces.length - 1] = joined;
    else pieces.push(line);
  }
  return pieces.filter((piece) => piece.trim() !== "");
}
