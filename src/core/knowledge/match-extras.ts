import { closeness, weighTerms } from "./closeness.ts";

/** An answer that an organisation wrote itself. */
export type ExtraArticle = { id: string; title: string; questions: string[]; answer: string };

/** A question this close to the title or to one of the questions is meant for the article. */
const ENOUGH = 0.6;

/** The organisation's articles that a question asks for, closest first. */
export function matchExtras(
  question: string,
  articles: readonly ExtraArticle[],
): { article: ExtraArticle; score: number }[] {
  const asked = weighTerms(question);
  if (asked.size === 0) return [];
  const score = ({ title, questions }: ExtraArticle) =>
    Math.max(...[title, ...questions].map((text) => closeness(asked, weighTerms(text))));
  return articles
    .map((article) => ({ article, score: score(article) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score);
}
