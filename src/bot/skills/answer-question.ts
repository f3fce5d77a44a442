import { recordGap } from "../../core/feedback/index.ts";
import { type Article, articleById, findPassages, type Passage } from "../../core/knowledge/index.ts";
import { knowledgePhrases } from "../phrases/knowledge.ts";
import type { Language, Part } from "../reply/index.ts";
import { ownArticles } from "./own/index.ts";
import { type Choice, putChoice } from "./put-choice.ts";
import { type SkillContext, type SkillResult, say, text } from "./skill.ts";
import { askYesOrNo } from "./yes-or-no.ts";

function body({ answer, points, next }: Article): Part[] {
  const list: Part[] = points.length > 0 ? [{ kind: "list", items: points.map((point) => `· ${point}`) }] : [];
  return [text(answer), ...list, ...(next ? [text(next)] : [])];
}

const signed = ({ title, source, checked, certainty }: Article, language: Language): Part[] => {
  const words = knowledgePhrases[language];
  const doubt = certainty === "confirmed" ? [] : [text(words[certainty])];
  return [...doubt, text(words.from(title, source, checked))];
};

function tell(passage: Passage, language: Language): Part[] {
  if (passage.from === "organisation") {
    const { title, answer } = passage.article;
    return [text(answer), text(knowledgePhrases[language].fromOrganisation(title))];
  }
  const { article, section } = passage;
  return [...(section ? [text(section.answer)] : body(article)), ...signed(article, language)];
}

/** Articles as choices; choosing one shows it. */
function offer(
  articles: readonly Article[],
  prompt: string,
  { now }: SkillContext,
  none?: { label: string; asked: string },
): SkillResult {
  const choices: Choice[] = articles.map(({ id, title }) => ({ label: title, action: { kind: "article", id } }));
  if (none) choices.push({ label: none.label, action: { kind: "no_article", asked: none.asked } });
  const { part, pending } = putChoice(prompt, choices, now);
  return { parts: [part], pending };
}

function withRelated(context: SkillContext, parts: Part[], related: readonly Article[]): SkillResult {
  if (related.length === 0) return { parts };
  const offered = offer(related, knowledgePhrases[context.language].related, context);
  return { ...offered, parts: [...parts, ...offered.parts] };
}

/** Says once in a conversation how to tell us whether an answer helped. */
const asksVerdict = ({ conversation, language }: SkillContext): Part[] =>
  conversation.answered === undefined ? [text(knowledgePhrases[language].didItHelp)] : [];

function told(context: SkillContext, id: string, parts: Part[], related: readonly Article[]): SkillResult {
  return { ...withRelated(context, [...parts, ...asksVerdict(context)], related), answered: id };
}

const countMissing = ({ turn, now }: SkillContext, question: string) =>
  recordGap(turn.standing.organisation?.id ?? "", question, now);

const unknown = (context: SkillContext, question: string): SkillResult => ({
  ...say(knowledgePhrases[context.language].unknown),
  writes: countMissing(context, question),
});

/** None of the articles that were offered was meant. */
export const sayNone = (context: SkillContext, asked: string): SkillResult => ({
  ...say(knowledgePhrases[context.language].noneSaid),
  writes: countMissing(context, asked),
});

/** Answers a question from the organisation's own rules alone; undefined where none of them is asked for. */
export async function answerFromRules(context: SkillContext): Promise<SkillResult | undefined> {
  const { language, message } = context;
  const extra = await ownArticles(context);
  const found = extra.length > 0 ? findPassages(message.text, language, { extra }) : undefined;
  const [best] = found?.kind === "found" ? found.passages : [];
  return best?.from === "organisation" ? told(context, best.article.id, tell(best, language), []) : undefined;
}

/** Answers a question from the articles, names the one it rests on, and says so where there is none, or does as told. */
export async function answerQuestion(
  context: SkillContext,
  question: string,
  otherwise = (): SkillResult | Promise<SkillResult> => unknown(context, question),
): Promise<SkillResult> {
  const { language } = context;
  const words = knowledgePhrases[language];
  const found = findPassages(question, language);
  if (found.kind === "unknown") return otherwise();
  if (found.kind === "unsure") {
    const articles = found.passages.flatMap((passage) => (passage.from === "ours" ? [passage.article] : []));
    const distinct = articles.filter(({ id }, at) => articles.findIndex((other) => other.id === id) === at);
    const [only, another] = distinct;
    if (only && !another) {
      const no = { kind: "no_article", asked: question } as const;
      return askYesOrNo(context, words.isItAbout(only.title), { kind: "article", id: only.id }, no);
    }
    return offer(distinct, words.isItThis, context, { label: words.noneOfThese, asked: question });
  }
  const [best] = found.passages;
  return best ? told(context, best.article.id, tell(best, language), found.related) : unknown(context, question);
}

/** Shows an article that was chosen. */
export function showArticle(context: SkillContext, id: string): SkillResult {
  const { language } = context;
  const article = articleById(id, language);
  if (!article) return say(knowledgePhrases[language].gone);
  const related = article.related.flatMap((other) => articleById(other, language) ?? []);
  return told(context, id, [...body(article), ...signed(article, language)], related.slice(0, 3));
}
