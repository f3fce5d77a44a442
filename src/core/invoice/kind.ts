import type { InvoiceIdentity } from "./identity.ts";

/** Our own names: vendors' type codes contradict each other (32 is 数电普票 to one, 区块链 to another). */
export const INVOICE_KINDS = [
  "digital_special",
  "digital_ordinary",
  "paper_digital_special",
  "paper_digital_ordinary",
  "special",
  "electronic_special",
  "ordinary",
  "electronic_ordinary",
  "roll",
  "toll",
  "motor_vehicle",
  "used_car",
  "freight",
  "rail",
  "air",
  "blockchain",
  "unknown",
] as const;

export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** Every kind of 专票. */
export const SPECIAL_KINDS: readonly InvoiceKind[] = [
  "digital_special",
  "paper_digital_special",
  "special",
  "electronic_special",
];

/** Kinds that a buyer ticks for deduction; 通行费 are ticked like a 专票 although they are verified like a 普票. */
export const TICKED_KINDS: readonly InvoiceKind[] = [...SPECIAL_KINDS, "motor_vehicle", "toll"];

/** What the official check asks for besides code, number and date. */
export type FourthField = "net" | "total" | "check_code" | "vehicle_total" | "unknown";

const FOURTH_FIELD: Record<InvoiceKind, FourthField> = {
  digital_special: "total",
  digital_ordinary: "total",
  paper_digital_special: "net",
  paper_digital_ordinary: "check_code",
  special: "net",
  electronic_special: "net",
  ordinary: "check_code",
  electronic_ordinary: "check_code",
  roll: "check_code",
  toll: "check_code", // deductible like a 专票, verified like a 普票
  motor_vehicle: "net",
  used_car: "vehicle_total",
  freight: "net",
  rail: "total",
  air: "total",
  blockchain: "unknown", // wants a net amount and a five-character check code: not one field
  unknown: "unknown",
};

/** The fourth field of inv-veri.chinatax.gov.cn for this kind; with only a 20-digit number it is always 价税合计. */
export function fourthField(kind: InvoiceKind, identity?: InvoiceIdentity): FourthField {
  if (identity?.digitalNumber && identity.code === "") return "total";
  return FOURTH_FIELD[kind];
}
