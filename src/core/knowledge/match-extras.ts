import { tokens } from "../language/index.ts";

/** An answer that an organisation wrote itself. */
export type ExtraArticle = { id: string; title: string; questions: string[]; answer: string };

/** This share of what is asked must be in the article's title or questions. */
const ENOUGH = 0.6;

/** The organisation's articles that a question asks for, closest first. */
export function matchExtras(
  question: string,
  articles: readonly ExtraArticle[],
): { article: ExtraArticle; score: number }[] {
  const asked = weights(question);
  if (asked.size === 0) return [];
  return articles
    .map((article) => ({
      article,
      score: Math.max(...[article.title, ...article.questions].map((text) => closeness(asked, text))),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score);
}

// Dice's measure: a short title inside a long question is no match, nor a long text that happens to hold the words.
function closeness(asked: ReadonlyMap<string, number>, text: string): number {
  const offered = weights(text);
  let shared = 0;
  let all = 0;
  for (const [term, weight] of asked) {
    all += weight;
    if (offered.has(term)) shared += 2 * weight;
  }
  for (const weight of offered.values()) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** Everybody says 发票 and 怎么; what else is said decides. */
const SAID_ALWAYS = new Set([
  "@invoice",
  "发票",
  "@how",
  "@what",
  "@want",
  "@can",
  "怎么",
  "什么",
  "invoic",
  "the",
  "a",
  "i",
]);

function weights(text: string): Map<string, number> {
  return new Map(tokens(text).map((term) => [term, SAID_ALWAYS.has(term) ? 0.1 : 1]));
}
