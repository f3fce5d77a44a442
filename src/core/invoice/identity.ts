import type { Brand } from "./brand.ts";
import { squeeze } from "./fold-width.ts";

/** 数电发票号码: 20 digits, enough by itself. */
export type DigitalNumber = Brand<string, "DigitalNumber">;
/** 发票代码: 10 or 12 digits, legacy and 数电纸质 invoices only. */
export type InvoiceCode = Brand<string, "InvoiceCode">;
/** 发票号码: 8 digits with their leading zeros, unique only together with a code. */
export type InvoiceNumber = Brand<string, "InvoiceNumber">;

/** How an invoice is told from all others; absent is '', and a 数电纸质票 has all three. */
export interface InvoiceIdentity {
  readonly digitalNumber: DigitalNumber | "";
  readonly code: InvoiceCode | "";
  readonly number: InvoiceNumber | "";
}

// Some exports write a row of zeros for "none", so zeros alone identify nothing.
const ZEROS = /^0+$/;

// Letters and separators are not forgiven here (an amount or a date would pass): see canonicalDigits.
const parseDigits = <T extends string>(shape: RegExp) => {
  return (text: string): T | undefined => {
    // Search parses hundreds of neighbours at a time, and those are plain digits already.
    const digits = shape.test(text) ? text : squeeze(text);
    return shape.test(digits) && !ZEROS.test(digits) ? (digits as T) : undefined;
  };
};

/** 20 digits; spaces and full-width digits are accepted. */
export const parseDigitalNumber = parseDigits<DigitalNumber>(/^\d{20}$/);

/** 10 or 12 digits; spaces and full-width digits are accepted. */
export const parseInvoiceCode = parseDigits<InvoiceCode>(/^(?:\d{10}|\d{12})$/);

/** 8 digits; spaces and full-width digits are accepted, leading zeros are kept. */
export const parseInvoiceNumber = parseDigits<InvoiceNumber>(/^\d{8}$/);

export function digitalIdentity(digitalNumber: DigitalNumber): InvoiceIdentity {
  return { digitalNumber, code: "", number: "" };
}

export function legacyIdentity(code: InvoiceCode, number: InvoiceNumber): InvoiceIdentity {
  return { digitalNumber: "", code, number };
}

/** Reads the three cells of a row; undefined unless a digital number, or a code with its number, is there. */
export function parseIdentity(cells: {
  digitalNumber?: string;
  code?: string;
  number?: string;
}): InvoiceIdentity | undefined {
  // Newer exports put all 20 digits into the column that is headed 发票号码.
  const digitalNumber = parseDigitalNumber(cells.digitalNumber ?? "") ?? parseDigitalNumber(cells.number ?? "");
  const code = parseInvoiceCode(cells.code ?? "");
  const number = parseInvoiceNumber(cells.number ?? "");
  const legacy = code && number ? legacyIdentity(code, number) : undefined;
  if (!digitalNumber) return legacy;
  return { ...(legacy ?? digitalIdentity(digitalNumber)), digitalNumber };
}

/** Whether both name the same invoice; a digital number decides where both have one. */
export function sameIdentity(a: InvoiceIdentity, b: InvoiceIdentity): boolean {
  if (a.digitalNumber && b.digitalNumber) return a.digitalNumber === b.digitalNumber;
  return a.code !== "" && a.number !== "" && a.code === b.code && a.number === b.number;
}
