import { tokens } from "../language/index.ts";
import type { IndexedText } from "./indexed-texts.ts";

/** A term in more of the texts than this tells none of them apart, and costs most of a query. */
const TOO_COMMON = 0.45;
/** Few texts have no statistics: an organisation's handful of articles keeps every term. */
const FEW = 20;

/** Which terms are worth indexing: neither everywhere nor only once, which is all a larger index would add. */
export function tellingTerms(texts: readonly IndexedText[]): (term: string) => boolean {
  if (texts.length <= FEW) return () => true;
  const uses = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const { asked, said } of texts) {
    const all = tokens(asked).concat(tokens(said));
    for (const term of all) uses.set(term, (uses.get(term) ?? 0) + 1);
    for (const term of new Set(all)) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return (term) => (uses.get(term) ?? 0) > 1 && (spread.get(term) ?? 0) <= texts.length * TOO_COMMON;
}
