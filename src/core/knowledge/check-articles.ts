import { ARTICLE_LANGUAGES, type ArticleLanguage, CERTAINTIES, type WrittenArticle } from "./article.ts";
import { TOPICS } from "./topic.ts";

const FEWEST_QUESTIONS: Record<ArticleLanguage, number> = { "zh-CN": 5, en: 3 };
/** Patterns a topic needs over all of its articles. */
const FEWEST_PER_TOPIC: Record<ArticleLanguage, number> = { "zh-CN": 25, en: 10 };
const LONGEST_ANSWER: Record<ArticleLanguage, number> = { "zh-CN": 60, en: 42 };

/** Advice that is wrong, stale or dangerous, however it is put. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<!不|要|人|前)(?:请|需要?|先)(?:下载|安装)[^。]{0,6}证书/, "asks people to install a certificate"],
  [/(?<!not |n't |to )install (?:the|a|our) [a-z ]*certificate/i, "asks people to install a certificate"],
  [/(?:180|360)\s*(?:天|日|days)[^。.]{0,12}(?:认证|抵扣|勾选|deduct|tick)/i, "names a deduction window"],
  [/普票(?:一律|都)?不(?:能|可以|得)抵扣/, "says flatly that ordinary invoices are not deductible"],
  [
    /ordinary invoices (?:cannot|are not|can't) (?:be )?deduct/i,
    "says flatly that ordinary invoices are not deductible",
  ],
  [/(?:只能|仅|只)查(?:最近)?(?:一|1)年/, "gives the old one-year limit"],
  [/https?:\/\/(?![\w.-]*chinatax\.gov\.cn)/, "links to a host that is not chinatax.gov.cn"],
];

/** What is wrong with the articles, in sentences that say where; nothing when all is well. */
export function checkArticles(articles: readonly WrittenArticle[]): string[] {
  return [...articles.flatMap((article) => checkArticle(article, articles)), ...checkCoverage(articles)];
}

function checkArticle(article: WrittenArticle, all: readonly WrittenArticle[]): string[] {
  const { language, id, answer, points, next, sections } = article;
  const problems: string[] = [];
  const demand = (good: boolean, problem: string) => {
    if (!good) problems.push(`${language}/${id}: ${problem}`);
  };
  demand(article.source.length > 0, "no source");
  demand(/^\d{4}-\d{2}-\d{2}$/.test(article.checked), "no checked-on date");
  demand(TOPICS.includes(article.topic), `unknown topic ${article.topic}`);
  demand(CERTAINTIES.includes(article.certainty), `unknown certainty ${article.certainty}`);
  demand(article.questions.length >= FEWEST_QUESTIONS[language], "too few questions");
  demand(lengthOf(answer, language) <= LONGEST_ANSWER[language], "the first paragraph is too long");
  demand(points.length >= 1 && points.length <= 6, "needs one to six points");
  demand(next.length > 0, "no next step");
  demand(
    sections.every((section) => section.question && section.answer),
    "an empty section",
  );
  for (const other of article.related) {
    demand(other !== id && all.some((one) => one.language === language && one.id === other), `dead reference ${other}`);
  }
  const said = [answer, ...points, next, ...sections.map((section) => section.answer)].join("\n");
  for (const [pattern, problem] of FORBIDDEN) demand(!pattern.test(said), problem);
  return problems;
}

const lengthOf = (text: string, language: ArticleLanguage) =>
  language === "en" ? text.split(/\s+/).length : text.replace(/[\s\p{P}]/gu, "").length;

function checkCoverage(articles: readonly WrittenArticle[]): string[] {
  const problems: string[] = [];
  for (const language of ARTICLE_LANGUAGES) {
    const here = articles.filter((article) => article.language === language);
    const ids = here.map((article) => article.id);
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at)))
      problems.push(`${language}: two articles ${id}`);
    for (const { id } of articles) if (!ids.includes(id)) problems.push(`${language}: no article ${id}`);
    for (const topic of TOPICS) {
      const count = here
        .filter((article) => article.topic === topic)
        .reduce((sum, one) => sum + one.questions.length, 0);
      if (count < FEWEST_PER_TOPIC[language]) problems.push(`${language}: only ${count} questions about ${topic}`);
    }
  }
  return [...new Set(problems)];
}
