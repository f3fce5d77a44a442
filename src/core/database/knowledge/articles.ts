import { and, eq, sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, orm, type Query, type Write } from "../statement.ts";
import { organisationArticle } from "./schema.ts";

export type ArticleRow = Omit<typeof organisationArticle.$inferSelect, "questions"> & { questions: string[] };

const of = compile<{ organisation: string }>(
  () =>
    sql`select * from ${organisationArticle} where ${organisationArticle.organisation} = ${here("organisation")} order by number`,
);

/** An organisation's own articles, in the order of their numbers. */
export const articlesOf = (organisation: string): Query<ArticleRow[]> => ({
  statement: of({ organisation }),
  parse: (rows) =>
    rows.map((row) => ({
      organisation,
      number: Number(row.number),
      title: String(row.title),
      questions: JSON.parse(String(row.questions)) as string[],
      answer: String(row.answer),
      savedAt: Number(row.saved_at),
      savedBy: String(row.saved_by),
    })),
});

const insert = compileWrite<typeof organisationArticle.$inferSelect>(() =>
  orm.insert(organisationArticle).values({
    organisation: here("organisation"),
    number: here("number"),
    title: here("title"),
    questions: here("questions"),
    answer: here("answer"),
    savedAt: here("savedAt"),
    savedBy: here("savedBy"),
  }),
);

const stored = (row: ArticleRow) => ({ ...row, questions: JSON.stringify(row.questions) });

/** A plain insert: two admins who take the same number do not overwrite each other. */
export const insertArticle = (row: ArticleRow): Write => insert(stored(row));

const update = compileWrite<typeof organisationArticle.$inferSelect>(
  () =>
    sql`update ${organisationArticle} set title = ${here("title")}, questions = ${here("questions")}, answer = ${here("answer")}, saved_at = ${here("savedAt")}, saved_by = ${here("savedBy")} where organisation = ${here("organisation")} and number = ${here("number")}`,
);

/** Refused where it was deleted meanwhile. */
export const updateArticle = (row: ArticleRow): Write[] => exactlyOne(update(stored(row)));

const remove = compileWrite<{ organisation: string; number: number }>(() =>
  orm
    .delete(organisationArticle)
    .where(
      and(eq(organisationArticle.organisation, here("organisation")), eq(organisationArticle.number, here("number"))),
    ),
);

/** Refused where there is none of this number. */
export const deleteArticle = (organisation: string, number: number): Write[] =>
  exactlyOne(remove({ organisation, number }));
