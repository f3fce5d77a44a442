import { closeness, coverage, weighTerms } from "./closeness.ts";

/** An answer that an organisation wrote itself. */
export type ExtraArticle = { id: string; title: string; questions: string[]; answer: string };

/** A question this close to the title or to one of the questions is meant for the article. */
const ENOUGH = 0.6;
/** Of a question whose answer stands in the text of an article under another title, this much is said there. */
const HELD = 0.7;
const FEWEST_TERMS = 3;

// Every rule is about what may be claimed, and every question asks how much or whether: neither tells rules apart.
const SAID_OF_RULES =
  /^(?:@reimburse|@can|@company|@quota|@dailylimit|.*[报多少能吗标准规定要求限额].*|how|much|per|day|rule|policy|limit|allow)$/u;
const LITTLE = 0.25;

type Terms = ReadonlyMap<string, number>;

/** The terms of a text as they stand, and with what rules have in common counting for little. */
function readTerms(text: string): { plain: Terms; telling: Terms } {
  const plain = weighTerms(text);
  const weigh = (term: string, weight: number) => (SAID_OF_RULES.test(term) ? weight * LITTLE : weight);
  return { plain, telling: new Map([...plain].map(([term, weight]) => [term, weigh(term, weight)])) };
}

/** The organisation's articles that a question asks for, closest first. */
export function matchExtras(
  question: string,
  articles: readonly ExtraArticle[],
): { article: ExtraArticle; score: number }[] {
  const asked = readTerms(question);
  if (asked.plain.size === 0) return [];
  const compare = (text: string) => {
    const { plain, telling } = readTerms(text);
    return Math.max(closeness(asked.plain, plain), closeness(asked.telling, telling));
  };
  // What the text says counts for less than what an article is called.
  const inText = (answer: string) => {
    const held = coverage(asked.telling, readTerms(answer).telling, FEWEST_TERMS);
    return held < HELD ? 0 : ENOUGH * held;
  };
  const scoreOf = ({ title, questions, answer }: ExtraArticle) => {
    const named = Math.max(...[title, ...questions].map(compare));
    return named >= ENOUGH ? named : inText(answer);
  };
  return articles
    .map((article) => ({ article, score: scoreOf(article) }))
    .filter(({ score }) => score >= ENOUGH * HELD)
    .sort((one, other) => other.score - one.score);
}
