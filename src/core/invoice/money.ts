import type { Brand } from "./brand.ts";
import { squeeze } from "./fold-width.ts";

/** An amount of yuan in whole fen (1/100 yuan); negative on red-letter invoices. */
export type Fen = Brand<number, "Fen">;

const CURRENCY = /^(?:¥|RMB|CNY)|元$/gi;
const MINUS = /^[-\u2212\u2013\u2014]/;
// Commas only where thousands end: "1,23" may be a foreign decimal and is not guessed at.
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/;

/** Fen from a number that is known to count fen; anything but a safe integer is a bug. */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of fen`);
  return (n + 0) as Fen; // -0 becomes 0
}

/** Fen from a written amount of yuan: `1,234.56`, `¥1234.5`, `-12`, accounting `(12.00)`, `12元`. */
export function parseFen(text: string): Fen | undefined {
  const bare = squeeze(text);
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1];
  if (bracketed !== undefined) return negative(parseUnsigned(bracketed));
  const unmarked = bare.replace(CURRENCY, "");
  if (MINUS.test(unmarked)) return negative(parseUnsigned(unmarked.slice(1)));
  return parseUnsigned(unmarked.replace(/^\+/, ""));
}

/** Fen from a spreadsheet's floating-point yuan, rounded half away from zero at Excel's 15 digits. */
export function fenFromNumber(yuan: number): Fen | undefined {
  if (!Number.isFinite(yuan)) return undefined;
  const size = Math.abs(Number(yuan.toPrecision(15)));
  if (size < 0.005) return fen(0);
  // Shifting the decimal text keeps 1.005 from becoming 100.49999999999999.
  const rounded = size < 1e15 ? Math.round(Number(`${size}e2`)) : Number.NaN;
  return whole(yuan < 0 ? -rounded : rounded);
}

/** `2,238.60`, `-12.00`. */
export function formatFen(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${yuan}.${digits.slice(-2)}`;
}

/** `¥2,238.60`, `-¥12.00`. */
export function formatMoney(amount: Fen): string {
  return amount < 0 ? `-¥${formatFen(fen(-amount))}` : `¥${formatFen(amount)}`;
}

/** The sum, exact; RangeError where it leaves the safe integers. */
export function addFen(...amounts: Fen[]): Fen {
  return fen(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

function parseUnsigned(text: string): Fen | undefined {
  const found = AMOUNT.exec(text.replace(CURRENCY, ""));
  if (!found) return undefined;
  const yuan = found[1] ?? "";
  const decimals = (found[2] ?? "").replace(/0+$/, "");
  if ((yuan === "" && !found[2]) || decimals.length > 2) return undefined;
  return whole(Number(yuan.replaceAll(",", "") + decimals.padEnd(2, "0")));
}

const negative = (amount: Fen | undefined) => (amount === undefined ? undefined : fen(-amount));

const whole = (n: number) => (Number.isSafeInteger(n) ? fen(n) : undefined);
