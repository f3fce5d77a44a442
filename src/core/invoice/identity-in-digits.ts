import {
  digitalIdentity,
  type InvoiceIdentity,
  legacyIdentity,
  parseDigitalNumber,
  parseInvoiceCode,
  parseInvoiceNumber,
} from "./identity.ts";
import { readInvoiceCode } from "./read-invoice-code.ts";

/** The invoice that a run of digits names: 20 digits, or a code and its number written without a gap. */
export function identityInDigits(digits: string): InvoiceIdentity | undefined {
  const digital = parseDigitalNumber(digits);
  return splitJoined(digits) ?? (digital && digitalIdentity(digital));
}

// 12 + 8 digits are 20 as well, but such a code begins with 0 or 1, and the first digital number with 21.
function splitJoined(digits: string): InvoiceIdentity | undefined {
  const code = parseInvoiceCode(digits.slice(0, -8));
  const number = parseInvoiceNumber(digits.slice(-8));
  if (!code || !number || !readInvoiceCode(code).region) return undefined;
  return code.length === 10 || /^[01]/.test(code) ? legacyIdentity(code, number) : undefined;
}
