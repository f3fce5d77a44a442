import { NUMBERS_PER_MESSAGE } from "../../core/limits.ts";
import { type Found, findByNumber, type NumberQuery } from "../../core/search/index.ts";
import type { Action } from "../conversation/index.ts";
import { missPhrases } from "../phrases/diagnosis/misses.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import type { Part } from "../reply/index.ts";
import { sayInLine, sayNumber } from "./invoice-words.ts";
import type { SkillContext, SkillResult } from "./skill.ts";

interface Told {
  words: string;
  action: Action;
}

function tell(context: SkillContext, query: NumberQuery, found: Found | undefined): Told {
  const words = lookupPhrases[context.language];
  const { typed } = query;
  switch (found?.kind) {
    case "one":
      return {
        words: sayInLine(found.invoice, context.language, context.now),
        action: { kind: "show", invoice: found.invoice.id },
      };
    case "several":
      return { words: words.batchSeveral(typed, found.invoices.length), action: { kind: "none" } };
    case "near": {
      const [first] = found.candidates;
      const number = first ? sayNumber(first.invoice.identity) : "";
      return {
        words: words.batchNear(typed, number),
        action: first ? { kind: "show", invoice: first.invoice.id } : { kind: "none" },
      };
    }
    default:
      return { words: words.batchNone(typed), action: { kind: "diagnose", query } };
  }
}

/** Answers several numbers with a line each, in the order they were given; a number then shows the details. */
export async function lookUpMany(
  context: SkillContext,
  organisation: string,
  numbers: NumberQuery[],
  cut: boolean,
): Promise<SkillResult> {
  const words = lookupPhrases[context.language];
  const found = await findByNumber(context.database, organisation, numbers);
  const told = numbers.map((query, at) => tell(context, query, found[at]));
  const hits = found.filter((one) => one.kind === "one").length;
  const parts: Part[] = [
    ...(cut ? [{ kind: "text" as const, text: words.tooMany(NUMBERS_PER_MESSAGE) }] : []),
    { kind: "text", text: words.batchHead(hits, numbers.length) },
    { kind: "list", items: told.map((one, at) => `${at + 1}. ${one.words}`) },
  ];
  const missing = told.some(({ action }) => action.kind === "diagnose");
  const { someMissing, allMissing } = missPhrases[context.language];
  const next = missing ? (hits > 0 ? someMissing : allMissing) : hits > 0 ? words.pickForDetails : "";
  if (next) parts.push({ kind: "text", text: next });
  const options = told.map(({ action }) => ({ say: [], action }));
  return { parts, pending: { options, askedAt: context.now.getTime() } };
}
