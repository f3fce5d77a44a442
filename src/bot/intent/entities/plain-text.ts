/** Half-width twin of every character, one for one, so that a place in this text is the same place in the original. */
export function plainText(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\uffe5]/g, (character) => {
    if (character === "\u3000" || character === "\u00a0") return " ";
    if (character === "\uffe5") return "¥";
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}
