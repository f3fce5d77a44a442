import type { ExtraArticle } from "../../../core/knowledge/index.ts";
import { listOwnArticles } from "../../../core/organisation/index.ts";
import type { SkillContext } from "../skill.ts";
import { whoseWords } from "./who-may.ts";

/** The rules of this person's organisation, as articles that go before ours; none where they are not to be told. */
export async function ownArticles(context: SkillContext): Promise<ExtraArticle[]> {
  const whose = whoseWords(context);
  if (typeof whose === "string") return [];
  const articles = await listOwnArticles(context.database, whose.organisation.id);
  return articles.map(({ number, ...article }) => ({ ...article, id: `own-${number}` }));
}
