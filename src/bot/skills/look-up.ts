import { FEWEST_DIGITS, NUMBERS_PER_MESSAGE } from "../../core/limits.ts";
import { type Found, findByNumber, type NearInvoice, type NumberQuery } from "../../core/search/index.ts";
import type { Pending } from "../conversation/index.ts";
import { missPhrases } from "../phrases/diagnosis/misses.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import type { Part } from "../reply/index.ts";
import { sayInLine, sayNumber } from "./invoice-words.ts";
import { lookUpMany } from "./look-up-many.ts";
import { notFound } from "./not-found.ts";
import { showInvoice } from "./show-invoice.ts";
import { type SkillContext, type SkillResult, say } from "./skill.ts";
import { sayDifferences, tellApart } from "./tell-apart.ts";
import { NO, YES } from "./yes-or-no.ts";

/** In what a near invoice differs from what was typed, as a sentence. */
export function sayEdit({ edit, meant, part }: NearInvoice, query: NumberQuery, context: SkillContext): string {
  const words = invoicePhrases[context.language];
  const typed = part === "code" ? query.code : query.digits;
  const sentence = words.edit(edit, typed, meant);
  return part === "code" ? words.inCode(sentence) : sentence;
}

function several(context: SkillContext, found: Extract<Found, { kind: "several" }>): SkillResult {
  const words = lookupPhrases[context.language];
  const { differ, shared, labels } = tellApart(found.invoices, context.language, context.now);
  const parts: Part[] = [
    {
      kind: "choices",
      prompt: words.several(found.invoices.length, found.more, shared, sayDifferences(differ, context.language)),
      choices: labels.map((label, at) => ({ say: String(at + 1), label })),
    },
    {
      kind: "text",
      text: found.more ? `${words.pickOne}${context.language === "en" ? " " : ""}${words.narrow}` : words.pickOne,
    },
  ];
  return { parts, pending: pendingShow(context, found.invoices) };
}

const pendingShow = (context: SkillContext, invoices: readonly { id: number }[]): Pending => ({
  options: invoices.map(({ id }) => ({ say: [], action: { kind: "show", invoice: id } })),
  askedAt: context.now.getTime(),
});

function near(context: SkillContext, candidates: NearInvoice[], query: NumberQuery): SkillResult {
  const words = lookupPhrases[context.language];
  const [only, another] = candidates;
  if (only && !another) {
    return {
      parts: [
        { kind: "text", text: words.nearOne },
        {
          kind: "list",
          items: [sayInLine(only.invoice, context.language, context.now), sayEdit(only, query, context)],
        },
        {
          kind: "choices",
          prompt: words.isItThisOne,
          choices: [
            { say: "1", label: words.yes },
            { say: "2", label: words.no },
          ],
        },
      ],
      pending: {
        options: [
          { say: YES, action: { kind: "show", invoice: only.invoice.id } },
          { say: NO, action: { kind: "decline" } },
          { say: [], action: { kind: "diagnose", query } },
        ],
        askedAt: context.now.getTime(),
      },
    };
  }
  const choices = candidates.map((one, at) => ({
    say: String(at + 1),
    label: `${sayInLine(one.invoice, context.language, context.now)} · ${sayEdit(one, query, context)}`,
  }));
  const { noneOfThese } = missPhrases[context.language];
  choices.push({ say: String(choices.length + 1), label: noneOfThese });
  const { options, askedAt } = pendingShow(
    context,
    candidates.map((one) => one.invoice),
  );
  return {
    parts: [
      { kind: "choices", prompt: words.nearMany, choices },
      { kind: "text", text: words.pickOne },
    ],
    pending: {
      options: [
        ...options,
        { say: [noneOfThese.toLowerCase(), ...NO], action: { kind: "decline" } },
        { say: [], action: { kind: "diagnose", query } },
      ],
      askedAt,
    },
  };
}

/** What is not proven by the digits that were typed; undefined where they name this invoice and no other. */
export function sayUnproven(
  { invoice, certain }: Extract<Found, { kind: "one" }>,
  { digits }: NumberQuery,
  { language }: SkillContext,
): string | undefined {
  const words = lookupPhrases[language];
  if (certain || sayNumber(invoice.identity).replaceAll(" ", "") === digits) return undefined;
  return invoice.identity.number === digits ? words.sameNumberElsewhere : words.onlyTail(digits);
}

/** Answers one number with what the ledger has for it. */
async function lookUpOne(context: SkillContext, organisation: string, query: NumberQuery): Promise<SkillResult> {
  const words = lookupPhrases[context.language];
  if (!query.code && query.digits.length < FEWEST_DIGITS) return say(words.tooShort(query.typed, FEWEST_DIGITS));
  const [found] = await findByNumber(context.database, organisation, [query]);
  switch (found?.kind) {
    case "one":
      return showInvoice(context, organisation, found.invoice, sayUnproven(found, query, context));
    case "several":
      return several(context, found);
    case "near":
      return near(context, found.candidates, query);
    default:
      return notFound(context, organisation, query);
  }
}

/** Looks up what a message names: one invoice in full, several in a line each. */
export async function lookUp(
  context: SkillContext,
  organisation: string,
  numbers: NumberQuery[],
): Promise<SkillResult> {
  const [only, another] = numbers;
  if (!only) return say(lookupPhrases[context.language].whichNumber);
  const most = numbers.slice(0, NUMBERS_PER_MESSAGE);
  const result = another
    ? await lookUpMany(context, organisation, most, numbers.length > NUMBERS_PER_MESSAGE)
    : await lookUpOne(context, organisation, only);
  // Unless it shows one, what was shown before is no longer what anybody means.
  return { inView: null, ...result };
}
