import type { SearchWish } from "../../intent/search/index.ts";
import { rankingPhrases } from "../../phrases/rankings.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { alias, aliases, forgetAlias } from "./alias.ts";
import { balance } from "./balance.ts";
import { exportInvoices } from "./export.ts";
import { find } from "./find.ts";
import { more, sort } from "./list.ts";
import { claim, release, tag, tags } from "./mark.ts";
import { rank } from "./rank.ts";
import { total } from "./total.ts";

/** Fulfils a wish that has to do with searching; undefined where it turns out to be none. */
export async function search(
  context: SkillContext,
  organisation: string,
  wish: SearchWish,
): Promise<SkillResult | undefined> {
  switch (wish.kind) {
    case "find":
      return wish.query && find(context, organisation, wish.query);
    case "total":
      return total(context, organisation, wish.query, wish);
    case "unissued":
      return say(rankingPhrases[context.language].unissued);
    case "balance":
      return balance(context, organisation, wish.query);
    case "rank":
      return rank(context, organisation, wish.query, wish);
    case "export":
      return exportInvoices(context, organisation, wish.query, wish.format);
    case "more":
      return more(context, organisation);
    case "sort":
      return sort(context, organisation, wish.order);
    case "claim":
      return claim(context, organisation, wish.numbers);
    case "release":
      return release(context, organisation, wish.numbers);
    case "tag":
    case "untag":
      return tag(context, organisation, wish);
    case "tags":
      return tags(context, organisation);
    case "alias":
      return alias(context, organisation, wish);
    case "drop_alias":
      return forgetAlias(context, organisation, wish.alias);
    case "aliases":
      return aliases(context, organisation);
  }
}
