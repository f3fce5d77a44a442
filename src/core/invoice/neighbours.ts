/** A slip of the finger, from what was typed to what was meant; `at` counts from 0 in the typed digits. */
export interface Edit {
  readonly kind: "transposition" | "substitution" | "missing" | "extra";
  readonly at: number;
}

export interface Neighbour {
  readonly value: string;
  readonly edit: Edit;
}

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/**
 * Every number one slip away (Damerau distance 1), each once, likeliest kind first.
 * `lengths` leaves out the results that no identifier could have.
 */
export function neighbours(typed: string, lengths?: readonly number[]): Neighbour[] {
  const wanted = (length: number) => lengths === undefined || lengths.includes(length);
  const found: Neighbour[] = [];
  if (wanted(typed.length)) {
    transpose(typed, found);
    substitute(typed, found);
  }
  if (wanted(typed.length + 1)) insert(typed, found);
  if (wanted(typed.length - 1)) remove(typed, found);
  return found;
}

function transpose(typed: string, found: Neighbour[]): void {
  for (let at = 0; at + 1 < typed.length; at++) {
    const left = typed.charAt(at);
    const right = typed.charAt(at + 1);
    if (left === right) continue;
    found.push({ value: typed.slice(0, at) + right + left + typed.slice(at + 2), edit: { kind: "transposition", at } });
  }
}

function substitute(typed: string, found: Neighbour[]): void {
  for (let at = 0; at < typed.length; at++) {
    const head = typed.slice(0, at);
    const tail = typed.slice(at + 1);
    const wrong = typed.charAt(at);
    for (const digit of DIGITS) {
      if (digit !== wrong) found.push({ value: head + digit + tail, edit: { kind: "substitution", at } });
    }
  }
}

// A digit beside its equal gives the same number from either side: only the left one is kept, here and in remove.
function insert(typed: string, found: Neighbour[]): void {
  for (let at = 0; at <= typed.length; at++) {
    const head = typed.slice(0, at);
    const tail = typed.slice(at);
    for (const digit of DIGITS) {
      if (at > 0 && digit === typed.charAt(at - 1)) continue;
      found.push({ value: head + digit + tail, edit: { kind: "missing", at } });
    }
  }
}

function remove(typed: string, found: Neighbour[]): void {
  for (let at = 0; at < typed.length; at++) {
    if (at > 0 && typed.charAt(at) === typed.charAt(at - 1)) continue;
    found.push({ value: typed.slice(0, at) + typed.slice(at + 1), edit: { kind: "extra", at } });
  }
}
