import type { DigitalNumber } from "./identity.ts";
import type { CodeIssue } from "./read-invoice-code.ts";
import { type Region, regionOfDigitalNumber } from "./region.ts";

export interface DigitalNumberReading {
  readonly region?: Region;
  /** Year of issue, four digits. */
  readonly year: number;
  readonly issues: CodeIssue[];
}

// The pilot (Guangdong, Shanghai, Inner Mongolia) started on 2021-12-01.
const FIRST_YEAR = 2021;

/** Year and region of a 20-digit number: digits 1-2 and 3-4; the rest has no published meaning and no check digit. */
export function readDigitalNumber(number: DigitalNumber): DigitalNumberReading {
  const place = number.slice(2, 4);
  const region = regionOfDigitalNumber(place);
  const year = 2000 + Number(number.slice(0, 2));
  const issues: CodeIssue[] = [];
  if (!region) issues.push({ issue: "unknown_region", saw: place });
  if (year < FIRST_YEAR) issues.push({ issue: "year_too_early", saw: number.slice(0, 2) });
  return { ...(region && { region }), year, issues };
}
