const FULL_WIDTH = /[\uff01-\uff5e\u3000\u00a0\uffe5]/g;
// WeChat and web pages put these between digits; they are neither seen nor meant.
const UNSEEN = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** Full-width digits, letters and punctuation as their ASCII twins; NBSP and U+3000 as a space, U+FFE5 as ¥. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    if (character === "\u3000" || character === "\u00a0") return " ";
    if (character === "\uffe5") return "¥";
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** Folded, and without any white space or zero-width character. */
export function squeeze(text: string): string {
  return foldWidth(text).replace(UNSEEN, "");
}
