import type { InvoiceCode } from "./identity.ts";
import type { InvoiceKind } from "./kind.ts";
import { type Region, regionOfCode } from "./region.ts";

/** What the digits do not let us believe, with the digits that say so. */
export interface CodeIssue {
  readonly issue: "unknown_region" | "unknown_kind" | "year_too_early";
  readonly saw: string;
}

export interface CodeReading {
  readonly region?: Region;
  /** Year the batch was printed in, four digits; the invoice itself may be of a later year. */
  readonly year: number;
  readonly kind?: InvoiceKind;
  readonly issues: CodeIssue[];
}

// Early 电子普票 numbered like local invoices, before the leading 0 was agreed on (fdstar/NumberValidators).
const EARLY_ELECTRONIC = new Set(["144031539110", "131001570151", "133011501118", "111001571071"]);

const KIND_OF_DIGIT_8: Partial<Record<string, InvoiceKind>> = {
  1: "special",
  5: "special",
  3: "ordinary",
  6: "ordinary",
  2: "freight",
  7: "freight",
};

const KIND_OF_LAST_TWO: Partial<Record<string, InvoiceKind>> = {
  "04": "ordinary",
  "05": "ordinary",
  "06": "roll",
  "07": "roll",
  "11": "electronic_ordinary",
  "12": "toll",
  "13": "electronic_special",
  "17": "used_car",
};

/** Region, batch year and kind that an 发票代码 spells out (layout after fdstar/NumberValidators). */
export function readInvoiceCode(code: InvoiceCode): CodeReading {
  const start = code.length === 12 ? 1 : 0;
  const place = code.slice(start, start + 4);
  const region = regionOfCode(place);
  const kind = code.length === 12 ? kindOfTwelve(code) : KIND_OF_DIGIT_8[code.charAt(7)];
  const issues: CodeIssue[] = [];
  if (!region) issues.push({ issue: "unknown_region", saw: place });
  if (!kind) issues.push({ issue: "unknown_kind", saw: code.length === 12 ? code.slice(-2) : code.charAt(7) });
  return {
    ...(region && { region }),
    year: batchYear(Number(code.slice(start + 4, start + 6))),
    ...(kind && { kind }),
    issues,
  };
}

function kindOfTwelve(code: string): InvoiceKind | undefined {
  if (EARLY_ELECTRONIC.has(code)) return "electronic_ordinary";
  if (code.startsWith("0")) return KIND_OF_LAST_TWO[code.slice(-2)];
  if (code.charAt(7) === "2") return "motor_vehicle";
  return /^14403.*0$/.test(code) ? "blockchain" : undefined;
}

// National VAT invoices began in 1994, so 94 to 99 are the last century.
const batchYear = (twoDigits: number) => (twoDigits >= 94 ? 1900 : 2000) + twoDigits;
