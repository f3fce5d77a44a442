import { aliasesOf, putAlias, removeAlias } from "../database/company/index.ts";
import type { Database, Write } from "../database/index.ts";
import { ALIASES_LISTED } from "../limits.ts";
import { companyKey } from "./company-key.ts";

const LONGEST_ALIAS = 40;
const LONGEST_NAME = 200;

/** What became of a wish to call a company by another name. */
export type AliasOutcome = { kind: "set"; alias: string; name: string } | { kind: "unusable" };

interface Naming {
  organisation: string;
  /** As `channel:person`. */
  by: string;
  now: Date;
}

/** From now on `alias` means the company called `name`, whether the ledger has one or not. */
export function setAlias(
  { organisation, by, now }: Naming,
  alias: string,
  name: string,
): { outcome: AliasOutcome; writes: Write[] } {
  const key = companyKey(alias);
  const meant = name.trim();
  const isUsable =
    key !== "" && key.length <= LONGEST_ALIAS && companyKey(meant) !== "" && meant.length <= LONGEST_NAME;
  if (!isUsable || key === companyKey(meant)) return { outcome: { kind: "unusable" }, writes: [] };
  const row = { organisation, alias: key, name: meant, madeBy: by, madeAt: now.getTime() };
  return { outcome: { kind: "set", alias: alias.trim(), name: meant }, writes: [putAlias(row)] };
}

/** Forgets an alias. */
export const dropAlias = (organisation: string, alias: string): Write[] => [
  removeAlias({ organisation, alias: companyKey(alias) }),
];

/** The aliases an organisation has made. */
export async function listAliases(
  database: Database,
  organisation: string,
): Promise<{ alias: string; name: string }[]> {
  const [aliases] = await database.read(aliasesOf(organisation, ALIASES_LISTED));
  return aliases;
}
