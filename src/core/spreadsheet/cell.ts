import { type Fen, formatFen } from "../invoice/index.ts";

/** A cell to be written: text as it is, or an amount. */
export type OutCell = string | { fen: Fen } | undefined;

/** Rows as they come, some at a time, so that nobody holds all of them. */
export type OutRows = AsyncIterable<readonly (readonly OutCell[])[]>;

// What a spreadsheet would run instead of show, wherever its cell came from (OWASP, CSV injection).
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠\t\r|%]/u;

/** Whether a spreadsheet might run this text. */
export const isFormula = (text: string): boolean => FORMULA.test(text) || /^[\t\r\n]/.test(text);

// XML 1.0 has no way to write them, and nobody meant to.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// Marks that turn text around would show a name as another one.
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text with nothing in it that cannot be seen or would change how the rest is read. */
export const visible = (text: string): string => text.toWellFormed().replace(UNWRITABLE, "").replace(TURNING, "");

/** An amount as a plain number of yuan: `-1280.00`. */
export const plainYuan = (amount: Fen): string => formatFen(amount).replaceAll(",", "");
