import { NUMBERS_PER_MESSAGE } from "../../core/limits.ts";
import { type Found, findByNumber, type NumberQuery } from "../../core/search/index.ts";
import type { Action } from "../conversation/index.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import type { Part } from "../reply/index.ts";
import { sayInLine, sayNumber } from "./invoice-words.ts";
import type { SkillContext, SkillResult } from "./skill.ts";

interface Told {
  words: string;
  action: Action;
}

function tell(context: SkillContext, { typed }: NumberQuery, found: Found | undefined): Told {
  const words = lookupPhrases[context.language];
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
      return { words: words.batchNone(typed), action: { kind: "none" } };
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
  if (hits > 0) parts.push({ kind: "text", text: words.pickForDetails });
  const options = told.map(({ action }) => ({ say: [], action }));
  return { parts, pending: { options, askedAt: context.now.getTime() } };
}
