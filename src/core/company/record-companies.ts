import { insertCompanies, insistOnCompanies, knownCompanies } from "../database/company/index.ts";
import type { Database, Write } from "../database/index.ts";
import type { CompanyNumbers } from "./company-key.ts";
import { searchWords } from "./search-words.ts";

/**
 * Writes that record the companies of these names. Those already `known` only have to be there still: an import that is
 * taken back meanwhile may have forgotten them.
 */
export function recordCompanies(
  organisation: string,
  names: Iterable<string>,
  numbers: CompanyNumbers,
  known: ReadonlySet<number>,
): Write[] {
  const byId = new Map<number, string>();
  for (const name of names) {
    const id = numbers(name);
    if (id !== 0 && !byId.has(id)) byId.set(id, name);
  }
  const fresh = [...byId].filter(([id]) => !known.has(id));
  const words = fresh.map(([id, name]) => ({ id, name: name.trim(), ...searchWords(organisation, name) }));
  const seen = [...byId.keys()].filter((id) => known.has(id));
  return [...insertCompanies(organisation, words), ...insistOnCompanies(organisation, seen)];
}

/** Which companies of these names are recorded already, so that their words need not be made again. */
export async function findKnownCompanies(
  database: Database,
  organisation: string,
  names: Iterable<string>,
  numbers: CompanyNumbers,
): Promise<Set<number>> {
  const ids = new Set([...names].map(numbers));
  ids.delete(0);
  if (ids.size === 0) return new Set();
  const [known] = await database.read(knownCompanies(organisation, [...ids]));
  return known;
}
