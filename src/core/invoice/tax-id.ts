import type { Brand } from "./brand.ts";
import { parseCalendarDate } from "./calendar-date.ts";
import { squeeze } from "./fold-width.ts";

/** 纳税人识别号: upper case, 15, 17, 18, 19 or 20 characters. */
export type TaxId = Brand<string, "TaxId">;

export type TaxIdCheck = "valid" | "wrong_check_character" | "not_checkable";

// GB 32100-2015: no I, O, S, V, Z; weights are 3^i mod 31.
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** A taxpayer id of a plausible shape; whether its check character holds is checkTaxId's question. */
export function parseTaxId(text: string): TaxId | undefined {
  const id = squeeze(text).toUpperCase();
  return /^(?:[0-9A-Z]{15}|[0-9A-Z]{17,20})$/.test(id) ? (id as TaxId) : undefined;
}

/** Warns, never rejects: registered companies with a wrong check character exist. */
export function checkTaxId(id: TaxId): TaxIdCheck {
  if (id.length !== 18) return "not_checkable";
  if (USCC.test(id) && usccCheckCharacter(id.slice(0, 17)) === id.charAt(17)) return "valid";
  if (isResidentNumber(id)) return "valid";
  // 9 is the market regulator's register, which issues nothing else; other first characters have other owners too.
  return USCC.test(id) || id.startsWith("9") ? "wrong_check_character" : "not_checkable";
}

/** The 18th character of a unified social credit code (GB 32100-2015); undefined if a character cannot occur in one. */
export function usccCheckCharacter(first17: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

// A sole trader may be registered under a resident number (GB 11643-1999: ISO 7064 MOD 11-2, a date in digits 7-14).
function isResidentNumber(id: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(id) || !parseCalendarDate(id.slice(6, 14))) return false;
  let remainder = 0;
  for (const digit of id.slice(0, 17)) remainder = ((remainder + Number(digit)) * 2) % 11;
  return "0123456789X".charAt((12 - remainder) % 11) === id.charAt(17);
}
