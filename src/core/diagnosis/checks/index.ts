import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { checkChecksSpent, checkUpload, checkVerifier } from "./beyond-reach.ts";
import { checkCovered } from "./covered.ts";
import { checkDateAgrees, checkFiveYears, checkFutureDate, checkIssuedToday, checkMonth } from "./dates.ts";
import { checkFields } from "./fields.ts";
import { checkForm } from "./form.ts";
import { checkFigure, checkFourthField } from "./fourth-field.ts";
import { checkLedger } from "./ledger.ts";
import { checkMaintenance } from "./maintenance.ts";
import { checkNeighbour } from "./neighbour.ts";
import { checkBuyer, checkDirection, checkDuplicate } from "./parties.ts";
import { checkQr } from "./qr.ts";
import { checkRegion } from "./region.ts";
import { checkSource } from "./source.ts";
import { checkRedLetter, checkReversal, checkRisk, checkUsage, checkValidity } from "./statuses.ts";
import { checkYear } from "./year.ts";

/** Everything that can be checked without a question, in the order in which it is told. */
const CHECKS: readonly ((facts: Facts) => Check)[] = [
  checkCovered,
  checkForm,
  checkFields,
  checkRegion,
  checkYear,
  checkQr,
  checkLedger,
  checkNeighbour,
  checkFutureDate,
  checkDateAgrees,
  checkIssuedToday,
  checkFiveYears,
  checkFourthField,
  checkFigure,
  checkValidity,
  checkReversal,
  checkRedLetter,
  checkRisk,
  checkUsage,
  checkDuplicate,
  checkBuyer,
  checkDirection,
  checkMonth,
  checkSource,
  checkMaintenance,
  checkUpload,
  checkChecksSpent,
  checkVerifier,
];

/** Runs every check on what was gathered. */
export const runChecks = (facts: Facts): Check[] => CHECKS.map((check) => check(facts));

export { issueDateOf } from "./dates.ts";
export { kindOf } from "./fourth-field.ts";
