import { sql } from "drizzle-orm";
import { exactly } from "../guard.ts";
import { jsonRows, position } from "../json-rows.ts";
import { invoice } from "../ledger/schema.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { company } from "./schema.ts";

/** A company with the words it is found by, each a space-separated text. */
export interface CompanyWords {
  id: number;
  name: string;
  grams: string;
  syllables: string;
  initials: string;
}

interface Listed {
  organisation: string;
  list: string;
}

// The words go in before their company, whose absence is what tells that they are new.
const insertWords = compileWrite<Listed>(
  () => sql`with ${jsonRows} insert into company_search (rowid, grams, syllables, initials)
    select ${position(0)}, ${position(2)}, ${position(3)}, ${position(4)} from r
    where not exists (select 1 from ${company} where ${company.id} = ${position(0)})`,
);
const insertNames = compileWrite<Listed>(
  () => sql`with ${jsonRows} insert into ${company} (id, organisation, name)
    select ${position(0)}, ${here("organisation")}, ${position(1)} from r
    where true on conflict (id) do nothing`,
);

/** Records companies; those that are there already stay as they are. */
export const insertCompanies = (organisation: string, companies: readonly CompanyWords[]): Write[] => {
  if (companies.length === 0) return [];
  const list = JSON.stringify(companies.map((one) => [one.id, one.name, one.grams, one.syllables, one.initials]));
  return [insertWords({ organisation, list }), insertNames({ organisation, list })];
};

const touch = compileWrite<Listed>(
  () => sql`update ${company} set name = name where ${company.id} in (select value from json_each(${here("list")}))`,
);

/** Refused as a whole when one of these companies, which somebody saw a moment ago, is gone. */
export const insistOnCompanies = (organisation: string, ids: readonly number[]): Write[] =>
  ids.length === 0 ? [] : exactly(ids.length, touch({ organisation, list: JSON.stringify(ids) }));

const known = compile<Listed>(
  () => sql`select wanted.value as id from json_each(${here("list")}) as wanted cross join ${company}
    where ${company.id} = wanted.value and +${company.organisation} = ${here("organisation")}`,
);

/** Which of these companies are recorded. */
export const knownCompanies = (organisation: string, ids: readonly number[]): Query<Set<number>> => ({
  statement: known({ organisation, list: JSON.stringify(ids) }),
  parse: (rows) => new Set(rows.map((row) => Number(row.id))),
});

const page = compile<{ organisation: string; after: number; most: number }>(
  () => sql`select ${company.id} as id from ${company}
    where ${company.organisation} = ${here("organisation")} and ${company.id} > ${here("after")}
    order by ${company.id} limit ${here("most")}`,
);

/** The ids of an organisation's companies, in their order, a page at a time. */
export const companyIds = (organisation: string, after: number, most: number): Query<number[]> => ({
  statement: page({ organisation, after, most }),
  parse: (rows) => rows.map((row) => Number(row.id)),
});

const unused = () => sql`${company.organisation} = ${here("organisation")}
  and ${company.id} in (select value from json_each(${here("list")}))
  and not exists (select 1 from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.sellerId} = ${company.id})
  and not exists (select 1 from ${invoice} where ${invoice.organisation} = ${here("organisation")} and ${invoice.buyerId} = ${company.id})`;

const removeWords = compileWrite<Listed>(
  () => sql`delete from company_search where rowid in (select ${company.id} from ${company} where ${unused()})`,
);
const removeNames = compileWrite<Listed>(() => sql`delete from ${company} where ${unused()}`);

/** Forgets those of these companies that no invoice names any more. */
export const removeUnused = (organisation: string, ids: readonly number[]): Write[] => {
  const list = JSON.stringify(ids);
  return [removeWords({ organisation, list }), removeNames({ organisation, list })];
};
