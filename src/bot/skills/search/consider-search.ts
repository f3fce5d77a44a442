import { shanghaiDate } from "../../../core/invoice/index.ts";
import { numbersInText, readCommand } from "../../intent/index.ts";
import { isSure, readSearchWish } from "../../intent/search/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { search } from "./search.ts";

/** A mere name is short; what is longer says something. */
const LONGEST_NAME = 40;

/** From this many digits on, two figures are two invoices; shorter ones may be the ends of a range of amounts. */
const SURELY_A_NUMBER = 6;
const A_RANGE = /到|至|~|～|之间|以上|以下|金额|元|块|between|from|over|under/iu;

const namesSeveral = (text: string): boolean =>
  numbersInText(text).filter(({ digits }) => digits.length >= SURELY_A_NUMBER).length > 1 && !A_RANGE.test(text);

/** The ledger that may be read, or what to say instead. */
type Ledger = { organisation: string } | { instead: SkillResult };

/**
 * What a message comes to as a search: `surely` hears it before anything else does, `perhaps` when nothing else could
 * make anything of it, because a mere word may be a company's name. Undefined where it is no search.
 */
export async function considerSearch(
  context: SkillContext,
  ledger: Ledger,
  how: "surely" | "perhaps",
): Promise<SkillResult | undefined> {
  const { text, overheard } = context.message;
  if (overheard || (how === "perhaps" && text.length > LONGEST_NAME)) return undefined;
  // One bind code in a hundred reads like a number or an amount.
  if (readCommand(text)?.kind === "bind") return undefined;
  const wish = readSearchWish(text, shanghaiDate(context.now));
  if (!wish || isSure(wish) !== (how === "surely")) return undefined;
  // Several numbers are looked up, whatever company stands beside them; a tag or a claim means just these.
  if (wish.kind === "find" && namesSeveral(text)) return undefined;
  if ("instead" in ledger) return how === "surely" ? ledger.instead : undefined;
  return search(context, ledger.organisation, wish);
}
