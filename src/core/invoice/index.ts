// The nouns: what an invoice is called, costs, and is said to be. Parsed here once, never bare strings afterwards.
export {
  addDays,
  type CalendarDate,
  daysBetween,
  endOfShanghaiDay,
  firstOfMonth,
  firstOfNextMonth,
  lastOfMonth,
  parseCalendarDate,
  shanghaiDate,
  startOfShanghaiDay,
  type Weekday,
  weekday,
  yearOf,
} from "./calendar-date.ts";
export { type CheckOutcome, checkNumber, type NumberAge, type NumberCheck, type NumberShape } from "./check-number.ts";
export { crc16Buypass } from "./crc16-buypass.ts";
export { canonicalDigits, groupDigits, tailOf } from "./digits.ts";
export { foldWidth } from "./fold-width.ts";
export {
  type DigitalNumber,
  digitalIdentity,
  type InvoiceCode,
  type InvoiceIdentity,
  type InvoiceNumber,
  legacyIdentity,
  parseDigitalNumber,
  parseIdentity,
  parseInvoiceCode,
  parseInvoiceNumber,
  sameIdentity,
} from "./identity.ts";
export { identityInDigits } from "./identity-in-digits.ts";
export { judgeTransition, type Transition } from "./judge-transition.ts";
export { type FourthField, fourthField, INVOICE_KINDS, type InvoiceKind, SPECIAL_KINDS, TICKED_KINDS } from "./kind.ts";
export { kindFromLabel } from "./kind-from-label.ts";
export { addFen, type Fen, fen, fenFromNumber, formatFen, formatMoney, parseFen } from "./money.ts";
export { type Edit, type Neighbour, neighbours } from "./neighbours.ts";
export { isOfficialHost } from "./official-host.ts";
export { type CrcVerdict, type QrPayload, type QrProblem, readQrPayload } from "./qr-payload.ts";
export { type DigitalNumberReading, readDigitalNumber } from "./read-digital-number.ts";
export { type CodeIssue, type CodeReading, readInvoiceCode } from "./read-invoice-code.ts";
export { REGIONS, type Region } from "./region.ts";
export { reversedNumberIn } from "./reversed-number.ts";
export {
  isStatusValue,
  STATUS_AXES,
  STATUS_VALUES,
  type StatusAxis,
  type StatusValue,
  TICKED_OR_LATER,
} from "./status.ts";
export { statusFromLabel } from "./status-from-label.ts";
export { checkTaxId, parseTaxId, type TaxId, type TaxIdCheck, usccCheckCharacter } from "./tax-id.ts";
// Kept inside: the label patterns, the region tables' look-ups and the QR type codes, which follow the outside world.
