/** The same text as a Chinese input method types it: full-width digits, letters, brackets, colons and ¥. */
export function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll("¥", "\uffe5")
    .replaceAll(" ", "\u3000");
}
