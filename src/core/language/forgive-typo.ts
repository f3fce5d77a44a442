const WORD = "invoic";
const NOT_TYPOS = new Set(["novic"]);

/** `inovice`, `invocie`, `nivoice`: the one English word everybody mistypes, put right after stemming. */
export function forgiveTypo(stemmed: string): string {
  if (stemmed === WORD || stemmed.length < 5 || stemmed.length > 7 || NOT_TYPOS.has(stemmed)) return stemmed;
  return lettersApart(stemmed, WORD) <= 1 ? WORD : stemmed;
}

function lettersApart(one: string, other: string): number {
  const left = [...other];
  let extra = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) extra++;
    else left.splice(at, 1);
  }
  return Math.max(extra, left.length);
}
