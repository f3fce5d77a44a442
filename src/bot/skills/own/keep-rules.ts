import {
  listOwnArticles,
  removeOwnArticle,
  type SaveArticleOutcome,
  saveOwnArticle,
} from "../../../core/organisation/index.ts";
import { type RuleWish, readRuleWish } from "../../intent/own/index.ts";
import { knowledgePhrases } from "../../phrases/knowledge.ts";
import { type RulePhrases, rulePhrases } from "../../phrases/rules.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { signatureOf, whoseWords } from "./who-may.ts";

function sayOutcome(outcome: SaveArticleOutcome, words: RulePhrases): string {
  switch (outcome.kind) {
    case "added":
      return words.added(outcome.article.number, outcome.article.title);
    case "replaced":
      return words.replaced(outcome.article.number, outcome.article.title);
    case "no_title":
    case "no_answer":
      return words.incomplete;
    case "too_long":
      return outcome.what === "title" ? words.titleTooLong(outcome.most) : words.answerTooLong(outcome.most);
    case "too_many":
      return words.tooMany(outcome.most);
  }
}

async function read(context: SkillContext, organisation: string, number: number | undefined): Promise<SkillResult> {
  const words = rulePhrases[context.language];
  const articles = await listOwnArticles(context.database, organisation);
  if (number === undefined) {
    if (articles.length > 0) return say(words.listed(articles.map((one) => `${one.number}. ${one.title}`)));
    return say(context.turn.standing.role === "admin" ? words.noneToAdmin : words.none);
  }
  const article = articles.find((one) => one.number === number);
  if (!article) return say(words.noSuch(number));
  return say(`${article.answer}\n${knowledgePhrases[context.language].fromOrganisation(article.title)}`);
}

async function change(
  context: SkillContext,
  organisation: string,
  wish: Extract<RuleWish, { kind: "add" | "remove" }>,
): Promise<SkillResult> {
  const { database, language, now } = context;
  const words = rulePhrases[language];
  if (context.turn.standing.role !== "admin") return say(words.notAdmin);
  if (wish.kind === "add") {
    const { outcome, writes } = await saveOwnArticle(database, organisation, wish, signatureOf(context), now);
    return { ...say(sayOutcome(outcome, words)), writes };
  }
  const removed = await removeOwnArticle(database, organisation, wish.number);
  if (!removed) return say(words.noSuch(wish.number));
  return { ...say(words.removed(removed.article.number, removed.article.title)), writes: removed.writes };
}

/** Lists, shows, adds or takes out the organisation's own rules; undefined where the message is about something else. */
export async function considerRules(context: SkillContext): Promise<SkillResult | undefined> {
  const wish = readRuleWish(context.message.text);
  if (!wish) return undefined;
  const whose = whoseWords(context);
  if (typeof whose === "string") return say(rulePhrases[context.language].notHere);
  const { id } = whose.organisation;
  if (wish.kind === "list") return read(context, id, undefined);
  return wish.kind === "show" ? read(context, id, wish.number) : change(context, id, wish);
}
