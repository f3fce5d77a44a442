import type { NumberQuery } from "../../core/search/index.ts";

// A whole identifier, with a word for looking it up or without: nothing about it is left to be understood.
const ASKED =
  /^(?:查(?:一下|询)?(?:发票)?|发票|check(?: invoice)?|look up|invoice)?[\s:：]*(?:(\d{12}|\d{10})\s+(\d{8})|(\d{20}))$/iu;

/**
 * The number that is asked for in the plainest way, which is how most people ask: reading it as a search and asking the
 * classifier would come to the same and take a fifth of the turn.
 */
export function readPlainLookup(text: string): NumberQuery | undefined {
  const [, code = "", number, digital] = ASKED.exec(text.normalize("NFKC").trim()) ?? [];
  if (digital) return { typed: digital, digits: digital, code: "" };
  return number ? { typed: `${code} ${number}`, digits: number, code } : undefined;
}

const SHORT = /(?:发票|專票|专票|普票|票|号码|號碼|尾号|invoice|fapiao|bill|number|no\.?)[\s:#]*(\d{1,2})[。.!?\s]*$/iu;

/** The number somebody gave of which too little is left to look for, such as the 12 of `check invoice 12`. */
export const readShortNumber = (text: string): string | undefined => SHORT.exec(text.normalize("NFKC"))?.[1];
