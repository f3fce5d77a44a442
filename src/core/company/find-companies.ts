import {
  aliasesNamed,
  type CompanyRow,
  companiesById,
  companiesMatching,
  companiesWeighing,
  countMatches,
} from "../database/company/index.ts";
import type { Database } from "../database/index.ts";
import { splitPinyin } from "../language/index.ts";
import { companyKey, numberCompanies } from "./company-key.ts";
import { coreName, unitsOf } from "./core-name.ts";
import { expandAlias } from "./known-aliases.ts";
import { type CompanyMatch, explain, type Judged, rankCompanies } from "./rank-companies.ts";
import {
  COMMON,
  countedFor,
  type Gram,
  gramsOf,
  phraseExpression,
  slipExpressions,
  wholeExpression,
} from "./search-expression.ts";
import { pairsOf } from "./search-words.ts";

/** Names ranked for one question. */
const CANDIDATES = 100;
/** Names looked at for these where very many contain what was asked, such as 科技. */
const LOOKED_AT = 1000;
/** The longest name that is looked for; what is longer is no name. */
const NAME_CHARACTERS = 60;

interface Asked {
  organisation: string;
  /** Without its legal form. */
  core: string;
  units: string[];
}

function ask(organisation: string, name: string): Asked {
  const core = coreName(name.slice(0, NAME_CHARACTERS));
  return { organisation, core, units: unitsOf(core) };
}

const LETTERS = /^[a-z]+$/;

/** Names that sound like these letters, in full or by their initials. */
function soundExpressions(organisation: string, letters: string): string[] {
  if (!LETTERS.test(letters) || letters.length < 2) return [];
  const syllables = splitPinyin(letters);
  return [
    ...(syllables ? [phraseExpression("syllables", organisation, syllables)] : []),
    phraseExpression("initials", organisation, pairsOf([...letters])),
  ];
}

async function candidates(database: Database, { organisation, core }: Asked, grams: readonly Gram[]) {
  const whole = [wholeExpression(grams), ...soundExpressions(organisation, core)];
  const found = await database.read(...whole.map((one) => companiesMatching(organisation, one, LOOKED_AT, CANDIDATES)));
  const rows = distinct(found.flat());
  const [best] = rankCompanies(core, rows);
  if (best && best.score >= GOOD_ENOUGH) return rows;
  const [counts] = await database.read(countMatches(countedFor(grams), COMMON));
  const slips = slipExpressions(grams, counts);
  if (slips.length === 0) return rows;
  const [more] = await database.read(companiesWeighing(organisation, slips, CANDIDATES));
  return distinct([...rows, ...more]);
}

/** What is meant by an alias is meant as surely as by a part of the name. */
const SAME_NAME = 0.94;
/** An alias stands for the beginning of a name; a city said with it stands elsewhere. */
const ALIAS_FITS = 0.7;

/** Where a name contains what was asked, looking for slips finds nothing better. */
const GOOD_ENOUGH = 0.9;

const distinct = (rows: readonly CompanyRow[]): CompanyRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

async function findByName(database: Database, asked: Asked): Promise<Judged[]> {
  const grams = gramsOf(asked.organisation, asked.units);
  if (grams.length === 0) return [];
  return rankCompanies(asked.core, await candidates(database, asked, grams));
}

/** The companies of an organisation that somebody may mean by a name, likeliest first, each with why it is one. */
export async function findCompanies(
  database: Database,
  organisation: string,
  name: string,
  most: number,
): Promise<CompanyMatch[]> {
  const key = companyKey(name);
  const asked = ask(organisation, name);
  const numbers = numberCompanies(organisation);
  const [aliases, exact] = await database.read(
    aliasesNamed(organisation, [...new Set([key, asked.core])]),
    companiesById(organisation, [numbers(name)]),
  );
  const meant = aliases.get(key) ?? aliases.get(asked.core) ?? expandAlias(asked.core);
  const [literal, aliased] = await Promise.all([
    findByName(database, asked),
    meant === undefined ? [] : findByName(database, ask(organisation, meant)),
  ]);
  const matches = new Map<number, Judged>();
  const add = (match: Judged) => {
    const before = matches.get(match.id);
    if (!before || before.score < match.score) matches.set(match.id, match);
  };
  for (const row of exact) add({ ...row, score: 1, why: "exact" });
  for (const match of aliased)
    if (match.score >= ALIAS_FITS) add({ ...match, score: Math.max(match.score, SAME_NAME), why: "alias" });
  for (const match of literal) add(match);
  return [...matches.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((match) => explain(asked.core, match));
}
