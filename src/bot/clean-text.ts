// Control characters other than line breaks and tabs, and the marks that reverse or hide text.
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** What a person wrote, without what cannot be seen; line breaks and tabs stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, (mark) => (mark === "\n" || mark === "\t" ? mark : ""))
    .trim();

/** Whether something in a text cannot be seen. */
export const hidesSomething = (text: string): boolean => text.replace(/[\r\n\t]/g, "").search(INVISIBLE) >= 0;

/** The same as it may be kept: a bind code is a key, and keys are not written down. */
export const keptText = (text: string): string => text.replace(/^(\s*(?:绑定|綁定|bind)\s*[:：]?\s*).+$/isu, "$1••••");
