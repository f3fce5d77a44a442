import { type InvoiceKind, SPECIAL_KINDS } from "../../../core/invoice/index.ts";

export const DIGITAL: readonly InvoiceKind[] = ["digital_special", "digital_ordinary"];
export const ORDINARY: readonly InvoiceKind[] = [
  "digital_ordinary",
  "paper_digital_ordinary",
  "ordinary",
  "electronic_ordinary",
];

/** What is said of several kinds at once. */
export const SORTS = { special: SPECIAL_KINDS, ordinary: ORDINARY, digital: DIGITAL } as const;
