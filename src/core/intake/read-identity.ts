import { type InvoiceIdentity, parseDigitalNumber, parseInvoiceCode, parseInvoiceNumber } from "../invoice/index.ts";
import type { Field } from "./columns.ts";
import { cellOf, isBlank, quoted } from "./read-cell.ts";
import type { Table } from "./recognise.ts";
import type { RowReason } from "./report.ts";
import type { Cell, SheetRow } from "./spreadsheet.ts";

/** What is wrong with a row, and under which field. */
export interface CellProblem {
  readonly field: Field;
  readonly reason: RowReason;
}

export type IdentityReading =
  | { readonly identity: InvoiceIdentity; readonly repaired: boolean }
  | { readonly problem: CellProblem };

/** A floating-point number keeps 15 digits; whatever is longer has lost the rest. */
const EXACT_DIGITS = 15;
const SCIENTIFIC = /^\d(?:\.\d+)?e\+?\d+$/i;

interface Digits {
  readonly text: string;
  readonly lost: boolean;
  readonly repaired: boolean;
}

/** The digits that a cell stood for, with the zeros back that a number cannot keep. */
function digitsOf(cell: Cell, typed: boolean, widths: Readonly<Record<number, number>>): Digits {
  const zero = cell.text.replace(/^0+$/, "");
  const text = isBlank(zero) ? "" : zero.replace(/^(\d+)\.0+$/, "$1");
  if (SCIENTIFIC.test(text)) {
    // Only a typed cell is exact behind its E: in a CSV the digits went when the text was written.
    const exact = typed && cell.isNumber && Number.isSafeInteger(Number(text)) && Number(text) < 10 ** EXACT_DIGITS;
    return exact ? padded(String(Number(text)), widths) : { text, lost: true, repaired: false };
  }
  if (cell.isNumber && text.length > EXACT_DIGITS) return { text, lost: true, repaired: false };
  return cell.isNumber || !typed ? padded(text, widths) : { text, lost: false, repaired: false };
}

function padded(text: string, widths: Readonly<Record<number, number>>): Digits {
  const width = /^\d+$/.test(text) ? (widths[text.length] ?? text.length) : text.length;
  return { text: text.padStart(width, "0"), lost: false, repaired: width > text.length };
}

// A 10-digit code starts with its province (11 to 65), so only the 0 of a 12-digit one can have been lost.
const CODE_WIDTHS = { 11: 12 };
const NUMBER_WIDTHS = { 1: 8, 2: 8, 3: 8, 4: 8, 5: 8, 6: 8, 7: 8 };

const problem = (field: Field, reason: RowReason): IdentityReading => ({ problem: { field, reason } });

/** How the invoice of a row is told from all others. */
export function readIdentity(row: SheetRow, { columns, typed }: Table): IdentityReading {
  const ownColumn = digitsOf(cellOf(row, columns, "digitalNumber"), typed, {});
  const code = digitsOf(cellOf(row, columns, "code"), typed, CODE_WIDTHS);
  const number = digitsOf(cellOf(row, columns, "number"), typed, NUMBER_WIDTHS);
  const read = [
    ["digitalNumber", ownColumn],
    ["code", code],
    ["number", number],
  ] as const;
  for (const [field, { lost, text }] of read)
    if (lost) return problem(field, { code: "digits_lost", text: quoted(text) });

  const digitalNumber = parseDigitalNumber(ownColumn.text) ?? parseDigitalNumber(number.text) ?? "";
  if (ownColumn.text && !parseDigitalNumber(ownColumn.text)) {
    return problem("digitalNumber", { code: "bad_digital_number", text: quoted(ownColumn.text) });
  }
  return (
    readLegacy(digitalNumber, code, number) ??
    problem(columns.has("digitalNumber") ? "digitalNumber" : "number", { code: "no_number" })
  );
}

function readLegacy(
  digitalNumber: InvoiceIdentity["digitalNumber"],
  code: Digits,
  number: Digits,
): IdentityReading | undefined {
  const repaired = code.repaired || number.repaired;
  // Files of the digital age repeat the 20 digits, or their tail without a code, under 发票号码.
  if (digitalNumber && (!code.text || parseDigitalNumber(number.text))) {
    return { identity: { digitalNumber, code: "", number: "" }, repaired: false };
  }
  const parsedCode = parseInvoiceCode(code.text);
  const parsedNumber = parseInvoiceNumber(number.text);
  if (code.text && !parsedCode) return problem("code", { code: "bad_code", text: quoted(code.text) });
  if (number.text && !parsedNumber) return problem("number", { code: "bad_number", text: quoted(number.text) });
  if (parsedCode && parsedNumber)
    return { identity: { digitalNumber, code: parsedCode, number: parsedNumber }, repaired };
  if (digitalNumber) return { identity: { digitalNumber, code: "", number: "" }, repaired: false };
  if (parsedNumber) return problem("code", { code: "code_missing", text: parsedNumber });
  return code.text ? problem("number", { code: "no_number" }) : undefined;
}
