import { sql } from "drizzle-orm";
import { compile, compileWrite, here, orm, type Query, type Write } from "../statement.ts";
import { articleVerdict, knowledgeGap } from "./schema.ts";

export type VerdictRow = typeof articleVerdict.$inferSelect;

export const insertVerdict: (row: VerdictRow) => Write = compileWrite(() =>
  orm.insert(articleVerdict).values({
    organisation: here("organisation"),
    article: here("article"),
    verdict: here("verdict"),
    at: here("at"),
  }),
);

export interface VerdictCount {
  organisation: string;
  article: string;
  helped: number;
  not: number;
  lastAt: number;
}

const counted = compile<{ organisation: string | null; most: number }>(
  () =>
    sql`select organisation, article, sum(verdict = 'useful') as helped, sum(verdict <> 'useful') as failed, max(at) as last_at from ${articleVerdict} where ${here("organisation")} is null or organisation = ${here("organisation")} group by organisation, article order by failed desc, helped desc, article limit ${here("most")}`,
);

/** How often each article helped and did not, those that failed most first; of every organisation where none is named. */
export const verdictsOf = (organisation: string | undefined, most: number): Query<VerdictCount[]> => ({
  statement: counted({ organisation: organisation ?? null, most }),
  parse: (rows) =>
    rows.map((row) => ({
      organisation: String(row.organisation),
      article: String(row.article),
      helped: Number(row.helped),
      not: Number(row.failed),
      lastAt: Number(row.last_at),
    })),
});

export type GapRow = typeof knowledgeGap.$inferSelect;

/** Counts a question that found no answer. */
export const countGap: (row: { organisation: string; question: string; at: number }) => Write = compileWrite(
  () =>
    sql`insert into ${knowledgeGap} (organisation, question, count, last_at) values (${here("organisation")}, ${here("question")}, 1, ${here("at")}) on conflict (organisation, question) do update set count = count + 1, last_at = max(last_at, excluded.last_at)`,
);

const gaps = compile<{ organisation: string | null; most: number }>(
  () =>
    sql`select organisation, question, count, last_at from ${knowledgeGap} where ${here("organisation")} is null or organisation = ${here("organisation")} order by count desc, last_at desc, question limit ${here("most")}`,
);

/** What is asked most and answered least first; of every organisation where none is named. */
export const gapsOf = (organisation: string | undefined, most: number): Query<GapRow[]> => ({
  statement: gaps({ organisation: organisation ?? null, most }),
  parse: (rows) =>
    rows.map((row) => ({
      organisation: String(row.organisation),
      question: String(row.question),
      count: Number(row.count),
      lastAt: Number(row.last_at),
    })),
});

const forget = compileWrite<{ before: number }>(
  () => sql`delete from ${knowledgeGap} where ${knowledgeGap.lastAt} < ${here("before")}`,
);

/** What people wrote is not kept for longer than their messages are. */
export const forgetGaps = (before: number): Write => forget({ before });
