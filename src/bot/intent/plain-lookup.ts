import { readQrPayload } from "../../core/invoice/index.ts";
import type { NumberQuery } from "../../core/search/index.ts";

// A whole identifier, with a word for looking it up or without: nothing about it is left to be understood.
const ASKED =
  /^(?:查(?:一下|询)?(?:发票)?|发票|check(?: invoice)?|look up|invoice)?[\s:：]*(?:(\d{12}|\d{10})\s+(\d{8})|(\d{20}))$/iu;

const QR = /^(?:查(?:一下|询)?(?:发票)?|check(?: invoice)?)?[\s:：]*(01,\d{2},\S{10,200})$/iu;

/** The invoice of a QR code that was pasted; one that was misread is not looked up but looked into. */
function readQr(text: string): NumberQuery | undefined {
  const found = QR.exec(text)?.[1];
  const read = found === undefined ? undefined : readQrPayload(found);
  if (!read || "problem" in read || read.crc === "failed") return undefined;
  const { code, number, digitalNumber } = read.identity;
  if (digitalNumber && !number) return { typed: digitalNumber, digits: digitalNumber, code: "" };
  return { typed: `${code} ${number}`.trim(), digits: number, code };
}

/**
 * The number that is asked for in the plainest way, which is how most people ask: reading it as a search and asking the
 * classifier would come to the same and take a fifth of the turn.
 */
export function readPlainLookup(text: string): NumberQuery | undefined {
  const plain = text.normalize("NFKC").trim();
  const [, code = "", number, digital] = ASKED.exec(plain) ?? [];
  if (digital) return { typed: digital, digits: digital, code: "" };
  return number ? { typed: `${code} ${number}`, digits: number, code } : readQr(plain);
}

const SHORT = /(?:发票|專票|专票|普票|票|号码|號碼|尾号|invoice|fapiao|bill|number|no\.?)[\s:#]*(\d{1,2})[。.!?\s]*$/iu;

/** The number somebody gave of which too little is left to look for, such as the 12 of `check invoice 12`. */
export const readShortNumber = (text: string): string | undefined => SHORT.exec(text.normalize("NFKC"))?.[1];
