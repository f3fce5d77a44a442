import { fold } from "../language/index.ts";

const SPACE = /\s+/g;

/** One spelling of a name, however wide, spaced or traditional its characters are. */
export function companyKey(name: string): string {
  const folded = fold(name);
  return folded.includes(" ") ? folded.replace(SPACE, "") : folded;
}

interface Lanes {
  high: number;
  low: number;
}

// Two lanes of a multiplicative hash (cyrb53, public domain): quick, and the same on every runtime.
function mix({ high, low }: Lanes, text: string): Lanes {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return { high, low };
}

function settle({ high, low }: Lanes): number {
  const a = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const b = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1f_ffff) * 0x1_0000_0000 + (a >>> 0) || 1;
}

/** How an organisation's companies are numbered; keeps what it was asked, so use one for a file, not for ever. */
export type CompanyNumbers = (name: string) => number;

/**
 * A company's id follows from its name, 0 for none, so an import points at companies without looking them up; of 90 000
 * names two share 53 bits once in two million ledgers.
 */
export function numberCompanies(organisation: string): CompanyNumbers {
  const start = mix({ high: 0x243f6a88, low: 0x13198a2e }, `${organisation}\n`);
  const known = new Map<string, number>([["", 0]]);
  return (name) => {
    const already = known.get(name);
    if (already !== undefined) return already;
    const key = companyKey(name);
    const id = key === "" ? 0 : settle(mix(start, key));
    known.set(name, id);
    return id;
  };
}
