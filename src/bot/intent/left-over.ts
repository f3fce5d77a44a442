/** What is left of a message, letters and digits alone, once the words of these patterns are taken out. */
export const leftOver = (folded: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, " "), folded).replace(/[^\p{L}\p{N}]/gu, "");
