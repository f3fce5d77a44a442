import { sql } from "drizzle-orm";
import { compile, here, type Query, type Row } from "../statement.ts";
import { company, companyAlias } from "./schema.ts";

export interface CompanyRow {
  id: number;
  name: string;
}

const parseAll = (rows: Row[]): CompanyRow[] => rows.map((row) => ({ id: Number(row.id), name: String(row.name) }));

const byIds = compile<{ organisation: string; list: string }>(
  () => sql`select ${company.id} as id, ${company.name} as name from json_each(${here("list")}) as wanted cross join ${company}
    where ${company.id} = wanted.value and +${company.organisation} = ${here("organisation")}`,
);

/** The companies with these ids. */
export const companiesById = (organisation: string, ids: readonly number[]): Query<CompanyRow[]> => ({
  statement: byIds({ organisation, list: JSON.stringify(ids) }),
  parse: parseAll,
});

const counts = compile<{ list: string; most: number }>(
  () => sql`select wanted.value as word, (select count(*) from (
      select 1 from company_search where company_search match wanted.value limit ${here("most")}
    )) as count from json_each(${here("list")}) as wanted`,
);

/** How many companies each expression matches, counted no further than `most`. */
export const countMatches = (expressions: readonly string[], most: number): Query<Map<string, number>> => ({
  statement: counts({ list: JSON.stringify(expressions), most }),
  parse: (rows) => new Map(rows.map((row) => [String(row.word), Number(row.count)])),
});

// Without `rank`: for that, FTS5 counts every name that has any of the words, however few have them all.
const matching = compile<{ organisation: string; expression: string; looked: number; most: number }>(
  () => sql`select ${company.id} as id, ${company.name} as name from (
      select rowid as found from company_search where company_search match ${here("expression")} limit ${here("looked")}
    ) cross join ${company} where ${company.id} = found and +${company.organisation} = ${here("organisation")}
    order by length(${company.name}), ${company.id} limit ${here("most")}`,
);

/** The companies that an expression of the full-text index matches, shortest first, of no more than `looked`; its words carry the organisation. */
export const companiesMatching = (
  organisation: string,
  expression: string,
  looked: number,
  most: number,
): Query<CompanyRow[]> => ({
  statement: matching({ organisation, expression, looked, most }),
  parse: parseAll,
});

const weighing = compile<{ organisation: string; list: string; most: number }>(
  () => sql`select ${company.id} as id, ${company.name} as name from (
      select company_search.rowid as found, sum(wanted.value ->> 1) as weight
      from json_each(${here("list")}) as wanted cross join company_search
      where company_search match wanted.value ->> 0 group by 1 order by weight desc limit ${here("most")}
    ) cross join ${company} where ${company.id} = found and +${company.organisation} = ${here("organisation")}`,
);

/** The companies that match most of these expressions by weight. */
export const companiesWeighing = (
  organisation: string,
  weighted: readonly (readonly [expression: string, weight: number])[],
  most: number,
): Query<CompanyRow[]> => ({
  statement: weighing({ organisation, list: JSON.stringify(weighted), most }),
  parse: parseAll,
});

const aliased = compile<{ organisation: string; list: string }>(
  () => sql`select ${companyAlias.alias} as alias, ${companyAlias.name} as name from json_each(${here("list")}) as wanted cross join ${companyAlias}
    where ${companyAlias.organisation} = ${here("organisation")} and ${companyAlias.alias} = wanted.value`,
);

/** What the organisation calls by one of these names, by alias. */
export const aliasesNamed = (organisation: string, aliases: readonly string[]): Query<Map<string, string>> => ({
  statement: aliased({ organisation, list: JSON.stringify(aliases) }),
  parse: (rows) => new Map(rows.map((row) => [String(row.alias), String(row.name)])),
});
