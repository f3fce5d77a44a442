import { mentionsInvoices } from "../language/index.ts";
import type { Article, ArticleLanguage, Section } from "./article.ts";
import { chooseSection } from "./choose-section.ts";
import { shelfOf } from "./library.ts";
import { type ExtraArticle, matchExtras } from "./match-extras.ts";
import { type Weighed, type WeighedArticle, weighArticles } from "./weigh-articles.ts";

/** What to show: the article, and the section when that is the closer answer. `ours` or the organisation's own. */
export type Passage =
  | { from: "ours"; article: Article; section?: Section; score: number }
  | { from: "organisation"; article: ExtraArticle; score: number };

export type Findings =
  | { kind: "found"; passages: Passage[]; related: Article[] }
  | { kind: "unsure"; passages: Passage[] }
  | { kind: "unknown" };

export type FindOptions = { limit?: number; extra?: readonly ExtraArticle[] };

/** Below the first we say that we do not know, below the second we ask back. Chosen on questions held back in training. */
const FLOOR = { unsure: 0.2, found: 0.42 };
/** What a text may owe to being about something else and still be answered. */
const STRANGER = 0.35;
const RELATED = 3;

/** The passages that answer a question, or the admission that none does. The organisation's own answers come first. */
export function findPassages(question: string, language: ArticleLanguage, options: FindOptions = {}): Findings {
  const { limit = 3, extra = [] } = options;
  const own = matchExtras(question, extra).map((match): Passage => ({ from: "organisation", ...match }));
  const weighed = weighArticles(question, language);
  const ours = weighed.articles
    .filter(({ score }) => score >= FLOOR.unsure)
    .map((weighed) => toPassage(weighed, question, language));
  const passages = [...own, ...ours].slice(0, limit);
  const [best] = passages;
  if (!best) return { kind: "unknown" };
  if (own.length > 0) return { kind: "found", passages, related: relatedTo(passages, language) };
  const verdict = judge(question, weighed);
  if (verdict === "found") return { kind: "found", passages, related: relatedTo(passages, language) };
  return verdict === "unsure" ? { kind: "unsure", passages } : { kind: "unknown" };
}

function judge(question: string, { articles, other }: Weighed): Findings["kind"] {
  const best = articles[0]?.score ?? 0;
  if (best < FLOOR.unsure || other > best) return "unknown";
  if (best < FLOOR.found || other > STRANGER || !mentionsInvoices(question)) return "unsure";
  return "found";
}

function toPassage({ id, score }: WeighedArticle, question: string, language: ArticleLanguage): Passage {
  const article = shelfOf(language).articles.get(id);
  if (!article)
    throw new Error(`article ${id} is in the index but not on the ${language} shelf: run npm run knowledge`);
  const section = chooseSection(question, article);
  return section ? { from: "ours", article, section, score } : { from: "ours", article, score };
}

function relatedTo(passages: readonly Passage[], language: ArticleLanguage): Article[] {
  const { articles } = shelfOf(language);
  const shown = new Set(passages.map(({ article }) => article.id));
  const first = passages.find((passage) => passage.from === "ours");
  const ids = first ? first.article.related : [];
  return ids.flatMap((id) => (shown.has(id) ? [] : (articles.get(id) ?? []))).slice(0, RELATED);
}
