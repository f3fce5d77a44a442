import type { InvoiceIdentity } from "./identity.ts";
import type { InvoiceKind } from "./kind.ts";
import { readInvoiceCode } from "./read-invoice-code.ts";

const PAPER_TYPES: Partial<Record<string, InvoiceKind>> = {
  "01": "special",
  "02": "freight",
  "03": "motor_vehicle",
  "04": "ordinary",
  "08": "electronic_special",
  "10": "electronic_ordinary",
  "11": "roll",
  "14": "toll",
  "15": "used_car",
};

const DIGITAL_TYPES: Partial<Record<string, InvoiceKind>> = {
  "31": "digital_special",
  "32": "digital_ordinary",
  "51": "rail",
  "61": "air",
};

/** The kind behind a QR type segment; a code that spells its kind is believed first (51 was seen on a 2017 电子普票). */
export function kindOfQrType(type: string, identity: InvoiceIdentity): InvoiceKind {
  if (identity.digitalNumber) return DIGITAL_TYPES[type] ?? "unknown";
  if (identity.code === "") return "unknown";
  return readInvoiceCode(identity.code).kind ?? PAPER_TYPES[type] ?? "unknown";
}
