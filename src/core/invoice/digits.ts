import { squeeze } from "./fold-width.ts";
import type { InvoiceIdentity } from "./identity.ts";

const LOOKS_LIKE_ZERO = /[Oo]/g;
const LOOKS_LIKE_ONE = /[lI|]/g;
// Every dash of Unicode, dots and underscores: how people group digits when they copy a number by hand.
const SEPARATORS = /(?<=\d)[-\u2010-\u2015\u2212\ufe58\ufe63_.\u00b7\u2022\u30fb\u2027]+(?=\d)/g;

/** A number as it was meant: O and l read as digits, grouping removed. For identifiers only, never for amounts. */
export function canonicalDigits(text: string): string {
  return squeeze(text).replace(LOOKS_LIKE_ZERO, "0").replace(LOOKS_LIKE_ONE, "1").replace(SEPARATORS, "");
}

/** Groups of four, as a person reads them aloud: `2431 2000 0001 2345 6789`. */
export function groupDigits(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1 ");
}

/** The last six digits, for a short mention; '' when there is no number. */
export function tailOf(identity: InvoiceIdentity): string {
  return (identity.digitalNumber || identity.number).slice(-6);
}
