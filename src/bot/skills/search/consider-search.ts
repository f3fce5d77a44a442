import { shanghaiDate } from "../../../core/invoice/index.ts";
import { meantCompanies } from "../../../core/search/index.ts";
import { numbersInText, readCommand, understand } from "../../intent/index.ts";
import { isSure, type Query, readSearchWish, type SearchWish } from "../../intent/search/index.ts";
import type { SkillContext, SkillResult } from "../skill.ts";
import { currentListing } from "./list.ts";
import { search } from "./search.ts";
import { searchContext } from "./search-context.ts";

/** A mere name is short; what is longer says something. */
const LONGEST_NAME = 40;

/** From this many digits on, two figures are two invoices; shorter ones may be the ends of a range of amounts. */
const SURELY_A_NUMBER = 6;
const A_RANGE = /到|至|~|～|之间|以上|以下|金额|元|块|between|from|over|under/iu;

const namesSeveral = (text: string): boolean =>
  numbersInText(text).filter(({ digits }) => digits.length >= SURELY_A_NUMBER).length > 1 && !A_RANGE.test(text);

/** The ledger that may be read, or what to say instead. */
type Ledger = { organisation: string } | { instead: SkillResult };

// A page that is pasted along is to be judged, not looked for.
const LINK = /https?:\/\/|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:com|cn|net|org|top|vip|xyz|info|cc|io)(?![\w@])/iu;
/** From here on a sentence is taken to be about something else. */
const ELSEWHERE = 0.5;
/** From here on it asks what holds for every invoice: 8月份开的票还能勾选吗. */
const ASKED = 0.9;
/** From here on it is a question of rules, if the company that it seems to name is none. */
const RULE = 0.6;

// Days and sums are said of anything, and 机票 or 火车票 alone is a journey.
const SAID_OF_ANYTHING = new Set(["from", "to", "amount", "kinds"]);

/** Whether a query says nothing but what invoices are found by, or names what only they have, or somebody in the ledger. */
async function isSupported(
  context: SkillContext,
  ledger: Ledger,
  { filter, claimed, named }: Query,
  isRule: boolean,
): Promise<boolean> {
  const said = Object.keys(filter);
  // 运输发票备注要写起运地吗 names nobody, whatever else of it reads like a search.
  if (isRule && named.length > 0) return namesSomebody(context, ledger, named);
  if (claimed || said.some((key) => !SAID_OF_ANYTHING.has(key))) return true;
  if (named.length === 0) return said.length !== 1 || !filter.kinds;
  return namesSomebody(context, ledger, named);
}

/** Whether one of the names is of a company in the ledger. */
async function namesSomebody(context: SkillContext, ledger: Ledger, named: Query["named"]): Promise<boolean> {
  if ("instead" in ledger) return false;
  const meant = await meantCompanies(searchContext(context, ledger.organisation), named);
  return meant.some(({ possible }) => possible.length > 0);
}

/** 只要专票 narrows a list; where there is none, somebody would like to have one. */
const isWishForOne = (query: Query | undefined): boolean =>
  query?.among === true && query.most === undefined && !query.order && String(Object.keys(query.filter)) === "kinds";

/** `how much is my phone bill this month` reads like a sum of invoices and is none. */
async function isAboutElse(context: SkillContext, ledger: Ledger, wish: SearchWish): Promise<boolean> {
  if (wish.kind !== "find" && wish.kind !== "total" && wish.kind !== "export") return false;
  const { text } = context.message;
  if (LINK.test(text)) return true;
  if (!wish.query) return false;
  const { intent, confidence } = understand(text, { today: shanghaiDate(context.now) });
  const isRule = intent === "knowledge" && confidence >= RULE;
  const elsewhere = isRule
    ? confidence >= ASKED || wish.query.named.length > 0
    : intent === "out_of_scope" && confidence >= ELSEWHERE;
  return elsewhere && !(await isSupported(context, ledger, wish.query, isRule));
}

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
  if (how === "surely" && (await isAboutElse(context, ledger, wish))) return undefined;
  if (wish.kind === "find" && isWishForOne(wish.query) && !currentListing(context)) return undefined;
  // Several numbers are looked up, whatever company stands beside them; a tag or a claim means just these.
  if (wish.kind === "find" && namesSeveral(text)) return undefined;
  if ("instead" in ledger) return how === "surely" ? ledger.instead : undefined;
  return search(context, ledger.organisation, wish);
}
