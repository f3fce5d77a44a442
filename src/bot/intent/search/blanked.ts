/** A text with what was read out of it blanked, so that every other place stays where it is. */
export const blanked = (text: string, found: string): string => text.replace(found, " ".repeat(found.length));
