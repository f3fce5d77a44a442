import type { Database, Write } from "../database/index.ts";
import {
  type ArticleRow,
  articlesOf,
  deleteArticle,
  insertArticle,
  updateArticle,
} from "../database/knowledge/index.ts";
import { RULE_CHARACTERS, RULE_QUESTIONS, RULE_TITLE_CHARACTERS, RULES_PER_ORGANISATION } from "../limits.ts";

/** A rule that an organisation wrote itself. */
export type OwnArticle = Pick<ArticleRow, "number" | "title" | "questions" | "answer">;

export async function listOwnArticles(database: Database, organisation: string): Promise<OwnArticle[]> {
  const [rows] = await database.read(articlesOf(organisation));
  return rows.map(({ number, title, questions, answer }) => ({ number, title, questions, answer }));
}

export type SaveArticleOutcome =
  | { kind: "added"; article: OwnArticle }
  | { kind: "replaced"; article: OwnArticle }
  | { kind: "no_title" }
  | { kind: "no_answer" }
  | { kind: "too_long"; what: "title" | "answer"; most: number }
  | { kind: "too_many"; most: number };

function refusalOf(title: string, answer: string): SaveArticleOutcome | undefined {
  if (!title) return { kind: "no_title" };
  if (!answer) return { kind: "no_answer" };
  if (title.length > RULE_TITLE_CHARACTERS) return { kind: "too_long", what: "title", most: RULE_TITLE_CHARACTERS };
  if (answer.length > RULE_CHARACTERS) return { kind: "too_long", what: "answer", most: RULE_CHARACTERS };
  return undefined;
}

/** Adds a rule, or replaces the one with the same title. */
export async function saveOwnArticle(
  database: Database,
  organisation: string,
  told: { title: string; questions?: readonly string[]; answer: string },
  by: string,
  now: Date,
): Promise<{ outcome: SaveArticleOutcome; writes: Write[] }> {
  const [title, answer] = [told.title.trim(), told.answer.trim()];
  const refusal = refusalOf(title, answer);
  if (refusal) return { outcome: refusal, writes: [] };
  const questions = (told.questions ?? []).slice(0, RULE_QUESTIONS).map((one) => one.slice(0, RULE_TITLE_CHARACTERS));
  const there = await listOwnArticles(database, organisation);
  const same = there.find((one) => one.title === title);
  if (!same && there.length >= RULES_PER_ORGANISATION) {
    return { outcome: { kind: "too_many", most: RULES_PER_ORGANISATION }, writes: [] };
  }
  const number = same?.number ?? Math.max(0, ...there.map((one) => one.number)) + 1;
  const article = { number, title, questions, answer };
  const row = { ...article, organisation, savedAt: now.getTime(), savedBy: by };
  return same
    ? { outcome: { kind: "replaced", article }, writes: updateArticle(row) }
    : { outcome: { kind: "added", article }, writes: [insertArticle(row)] };
}

/** Takes a rule out; undefined where there is none of this number. */
export async function removeOwnArticle(
  database: Database,
  organisation: string,
  number: number,
): Promise<{ article: OwnArticle; writes: Write[] } | undefined> {
  const article = (await listOwnArticles(database, organisation)).find((one) => one.number === number);
  return article && { article, writes: deleteArticle(organisation, number) };
}
