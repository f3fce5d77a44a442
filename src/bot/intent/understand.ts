import type { CalendarDate } from "../../core/invoice/index.ts";
import { isWhole, type NumberQuery } from "../../core/search/index.ts";
import { certainIntent } from "./certain-intent.ts";
import { classifyIntent, type Intent, type RankedIntent } from "./classify-intent.ts";
import { type Entity, readEntities } from "./entities/index.ts";
import { readHints } from "./mark-message.ts";
import { numbersInText } from "./numbers-in-text.ts";
import { type CommandWish, readCommand } from "./read-command.ts";
import { weighEvidence } from "./weigh-evidence.ts";

/** What is to be done: a command, what an intent asks for, or a question back where two intents are as likely. */
export type Wish =
  | CommandWish
  | { kind: Exclude<Intent, "lookup">; numbers: NumberQuery[] }
  | { kind: "lookup"; numbers: NumberQuery[] }
  | { kind: "lookup_without_number" }
  | { kind: "doubtful"; between: [Intent, Intent] }
  | { kind: "unclear" };

/** A message as it was understood. */
export interface Understanding {
  intent: Intent;
  confidence: number;
  /** What else it may have meant, the likeliest first. */
  alternatives: RankedIntent[];
  entities: Entity[];
  wish: Wish;
}

/** Below this likelihood, or this close to the next, an intent is asked back. */
const SURE = 0.5;
const CLEAR = 0.12;
const ALTERNATIVES = 3;
/** A number this long, or one that is most of what was said, is meant to be looked up without further words. */
const LONG_NUMBER = 8;
const FEW_OTHER_CHARACTERS = 4;

/** Numbers and hardly anything else: nothing is left to be classified. */
function isBare(text: string, numbers: readonly NumberQuery[]): boolean {
  const digits = numbers.reduce((total, number) => total + number.digits.length + number.code.length, 0);
  const words = text.replace(/[^\p{L}\p{N}]/gu, "").length - digits;
  return numbers.length > 0 && words <= FEW_OTHER_CHARACTERS;
}

/** A date or an amount alone answers a question that is no longer open; a number asks one. */
function saysSomething(text: string, entities: readonly Entity[]): boolean {
  if (entities.some(({ kind }) => kind === "identifier" || kind === "qr")) return true;
  const figures = entities.filter(({ kind }) => kind === "date" || kind === "amount");
  return /\p{L}/u.test(figures.reduce((rest, figure) => rest.replace(figure.text, ""), text));
}

const certain = (intent: Intent, others: readonly RankedIntent[]): RankedIntent[] => [
  { intent, confidence: 1 },
  ...others.filter((one) => one.intent !== intent).map((one) => ({ ...one, confidence: 0 })),
];

/** What the classifier says, corrected by what can be counted. */
function rank(text: string, numbers: readonly NumberQuery[]): RankedIntent[] {
  const { subject, hints } = readHints(text);
  const counted = numbers.length > 1 ? new Set([...hints, "several"]) : hints;
  // A number that may be an invoice's points to invoices, whatever the words say.
  const numbered = numbers.length > 0 && subject === "stranger" ? "perhaps" : subject;
  const ranked = weighEvidence(classifyIntent(text), { subject: numbered, hints: counted });
  const [first] = ranked;
  const sure = certainIntent(text, numbers, first?.intent);
  if (sure) return certain(sure, ranked);
  const several = numbers.length > 1;
  if (isBare(text, numbers)) {
    const strong =
      first && first.confidence > SURE && !["lookup", "batch", "out_of_scope", "smalltalk"].includes(first.intent);
    return strong ? ranked : certain(several ? "batch" : "lookup", ranked);
  }
  if (first?.intent === "lookup" && several) return certain("batch", ranked);
  return ranked;
}

function wishOf([first, second]: RankedIntent[], numbers: NumberQuery[]): Wish {
  if (!first) return { kind: "unclear" };
  const long = numbers.some((number) => number.digits.length >= LONG_NUMBER);
  const close = second && first.confidence - second.confidence < CLEAR;
  if (first.confidence < SURE || close) {
    // With a number in it, looking it up answers half of what people ask, and costs nothing where it does not.
    if (long || (numbers.length > 0 && first.intent !== "out_of_scope")) return { kind: "lookup", numbers };
    return second ? { kind: "doubtful", between: [first.intent, second.intent] } : { kind: "unclear" };
  }
  // A question about one invoice is answered by how it stands.
  if (first.intent === "knowledge" && numbers.some(isWhole)) return { kind: "lookup", numbers };
  // What is certainly none of ours carries telephone numbers.
  if (first.intent === "out_of_scope" && long && first.confidence < 1) return { kind: "lookup", numbers };
  if (first.intent !== "lookup") return { kind: first.intent, numbers };
  return numbers.length > 0 ? { kind: "lookup", numbers } : { kind: "lookup_without_number" };
}

/** The wish behind an intent that somebody confirmed. */
export function wishFor(intent: Intent, text: string): Wish {
  const numbers = numbersInText(text);
  if (intent !== "lookup") return { kind: intent, numbers };
  return numbers.length > 0 ? { kind: "lookup", numbers } : { kind: "lookup_without_number" };
}

/** Reads a whole message; a pending question has been asked first. */
export function understand(text: string, { today }: { today: CalendarDate }): Understanding {
  const numbers = numbersInText(text);
  const entities = readEntities(text, today);
  const ranked = rank(text, numbers);
  const [first = { intent: "out_of_scope", confidence: 0 } satisfies RankedIntent, ...others] = ranked;
  return {
    intent: first.intent,
    confidence: first.confidence,
    alternatives: others.slice(0, ALTERNATIVES),
    entities,
    wish: readCommand(text) ?? (saysSomething(text, entities) ? wishOf(ranked, numbers) : { kind: "unclear" }),
  };
}
