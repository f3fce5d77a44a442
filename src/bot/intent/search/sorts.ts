import type { InvoiceKind } from "../../../core/invoice/index.ts";

export const DIGITAL: readonly InvoiceKind[] = ["digital_special", "digital_ordinary"];
export const SPECIAL: readonly InvoiceKind[] = [
  "digital_special",
  "paper_digital_special",
  "special",
  "electronic_special",
];
export const ORDINARY: readonly InvoiceKind[] = [
  "digital_ordinary",
  "paper_digital_ordinary",
  "ordinary",
  "electronic_ordinary",
];

/** What is said of several kinds at once. */
export const SORTS = { special: SPECIAL, ordinary: ORDINARY, digital: DIGITAL } as const;
