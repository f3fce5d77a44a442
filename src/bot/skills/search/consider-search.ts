import { shanghaiDate } from "../../../core/invoice/index.ts";
import { readCommand } from "../../intent/index.ts";
import { isSure, readSearchWish } from "../../intent/search/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { search } from "./search.ts";

/** A mere name is short; what is longer says something. */
const LONGEST_NAME = 40;

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
  if ("instead" in ledger) return how === "surely" ? ledger.instead : undefined;
  return search(context, ledger.organisation, wish);
}
