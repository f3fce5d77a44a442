import { parseInvoiceCode, parseInvoiceNumber } from "../invoice/index.ts";

/** Digits that somebody typed for an invoice; `code` where they were typed as code and number. */
export interface NumberQuery {
  /** As it stood in the message. */
  typed: string;
  digits: string;
  code: string;
}

export type Pair = [code: string, number: string];

export const DIGITAL_LENGTH = 20;
export const NUMBER_LENGTH = 8;
const CODE_LENGTHS = [10, 12];
export const JOINED_LENGTHS = CODE_LENGTHS.map((length) => length + NUMBER_LENGTH);

/** Whether somebody plainly typed an invoice's whole identifier; other numbers, such as a telephone's, are shorter. */
export const isWhole = ({ digits, code }: NumberQuery): boolean => code !== "" || digits.length === DIGITAL_LENGTH;

/** Code and number written without a gap, as a pair, where the digits can be that. */
export function asPair(digits: string): Pair | undefined {
  if (!JOINED_LENGTHS.includes(digits.length)) return undefined;
  const code = parseInvoiceCode(digits.slice(0, -NUMBER_LENGTH));
  const number = parseInvoiceNumber(digits.slice(-NUMBER_LENGTH));
  return code && number ? [code, number] : undefined;
}
