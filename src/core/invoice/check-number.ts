import { type CalendarDate, yearOf } from "./calendar-date.ts";
import { canonicalDigits } from "./digits.ts";
import { type InvoiceCode, parseDigitalNumber, parseInvoiceCode } from "./identity.ts";
import { identityInDigits } from "./identity-in-digits.ts";
import type { InvoiceKind } from "./kind.ts";
import { readDigitalNumber } from "./read-digital-number.ts";
import { readInvoiceCode } from "./read-invoice-code.ts";
import type { Region } from "./region.ts";

export type CheckOutcome = "pass" | "fail" | "unknown";

/** What the digits can be: a 20-digit number, a code, an 8-digit number, or a code and its number in one. */
export type NumberShape = "digital" | "code" | "number" | "code_and_number" | "none";

/** The official platform answers for five years; a batch year or a year alone often cannot tell which side. */
export type NumberAge = "within_five_years" | "perhaps_older" | "older";

/** One thing that a typed number says about itself, as plain data. */
export type NumberCheck =
  | { readonly check: "characters"; readonly outcome: CheckOutcome; readonly saw: { readonly strange: string } }
  | { readonly check: "length"; readonly outcome: CheckOutcome; readonly saw: LengthSeen }
  | { readonly check: "region"; readonly outcome: CheckOutcome; readonly saw: RegionSeen }
  | { readonly check: "year"; readonly outcome: CheckOutcome; readonly saw: YearSeen }
  | { readonly check: "kind"; readonly outcome: CheckOutcome; readonly saw: { readonly kind: InvoiceKind } };

export interface LengthSeen {
  readonly length: number;
  readonly shape: NumberShape;
  /** The nearest length that exists; the same as `length` when it passes. */
  readonly nearest: number;
}

export interface RegionSeen {
  readonly digits: string;
  readonly region?: Region;
}

export interface YearSeen {
  readonly year: number;
  readonly age: NumberAge;
}

const SHAPES: ReadonlyMap<number, NumberShape> = new Map([
  [20, "digital"],
  [18, "code_and_number"],
  [12, "code"],
  [10, "code"],
  [8, "number"],
]);

/** Everything that a typed number reveals without looking anything up: characters, length, region, year, kind. */
export function checkNumber(text: string, today: CalendarDate): NumberCheck[] {
  const digits = canonicalDigits(text);
  const strange = digits.replace(/\d/g, "");
  const characters: NumberCheck = { check: "characters", outcome: strange ? "fail" : "pass", saw: { strange } };
  if (strange) return [characters];
  return [characters, checkLength(digits), ...checkMeaning(digits, today)];
}

function checkLength(digits: string): NumberCheck {
  const { length } = digits;
  const nearest = [...SHAPES.keys()].reduce((best, known) =>
    Math.abs(known - length) < Math.abs(best - length) ? known : best,
  );
  const shape = identityInDigits(digits)?.code ? "code_and_number" : (SHAPES.get(length) ?? "none");
  return { check: "length", outcome: shape === "none" ? "fail" : "pass", saw: { length, shape, nearest } };
}

function checkMeaning(digits: string, today: CalendarDate): NumberCheck[] {
  const code = identityInDigits(digits)?.code || parseInvoiceCode(digits);
  if (code) return checkCode(code, today);
  const digital = parseDigitalNumber(digits);
  if (!digital) return [];
  const { region, year, issues } = readDigitalNumber(digital);
  const early = issues.some(({ issue }) => issue === "year_too_early");
  return [checkRegion(digits.slice(2, 4), region), checkYear(year, early, today, "older"), checkKind(undefined)];
}

function checkCode(code: InvoiceCode, today: CalendarDate): NumberCheck[] {
  const { region, year, kind } = readInvoiceCode(code);
  const place = code.length === 12 ? code.slice(1, 5) : code.slice(0, 4);
  return [checkRegion(place, region), checkYear(year, false, today, "perhaps_older"), checkKind(kind)];
}

function checkRegion(digits: string, region: Region | undefined): NumberCheck {
  if (!region) return { check: "region", outcome: "fail", saw: { digits } };
  return { check: "region", outcome: region.certain ? "pass" : "unknown", saw: { digits, region } };
}

// A code carries the year of its batch, so the invoice may be younger than its code; a 20-digit number does not err.
function checkYear(year: number, early: boolean, today: CalendarDate, oldest: NumberAge): NumberCheck {
  const years = yearOf(today) - year;
  const age = years > 5 ? oldest : years === 5 ? "perhaps_older" : "within_five_years";
  return { check: "year", outcome: years < 0 || early ? "fail" : "pass", saw: { year, age } };
}

function checkKind(kind: InvoiceKind | undefined): NumberCheck {
  return { check: "kind", outcome: kind ? "pass" : "unknown", saw: { kind: kind ?? "unknown" } };
}
