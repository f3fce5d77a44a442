import type { CalendarDate } from "../core/invoice/index.ts";
import { findPassages, rankTopics } from "../core/knowledge/index.ts";
import { type Intent, languageOf, type Understanding, understand } from "./intent/index.ts";

/** A labelled message; fields beyond these are ignored. */
export interface LabelledMessage {
  text: string;
  intent: string;
  topic?: string | null;
  alt_intents?: string[];
}

const WARM_UP = 60;

interface Share {
  n: number;
  accuracy: number;
}

export interface Evaluation {
  n: number;
  intent: { accuracy: number; byIntent: Record<string, Share> };
  topic: { n: number; top1: number; top3: number };
  outOfScope: { n: number; answered: number };
  msPerMessage: { p50: number; p99: number };
}

interface Judged {
  message: LabelledMessage;
  right: boolean;
  place: number | undefined;
  answered: boolean;
  took: number;
}

const FROM_THE_LEDGER: ReadonlySet<string> = new Set<Intent | "lookup_without_number">([
  "lookup",
  "list_mine",
  "batch",
  "status",
  "verify",
]);

/** Whether the person would get an article or something from a ledger, rather than a question back or a no. */
function isAnswered(text: string, { wish }: Understanding): boolean {
  if (FROM_THE_LEDGER.has(wish.kind)) return true;
  if (wish.kind !== "knowledge" && wish.kind !== "diagnose") return false;
  return findPassages(text, languageOf(text, undefined)).kind === "found";
}

function judge(message: LabelledMessage, today: CalendarDate, clock: () => number): Judged {
  const began = clock();
  const understood = understand(message.text, { today });
  const scored = message.topic != null && (message.intent === "diagnose" || message.intent === "knowledge");
  const place = scored ? rankTopics(message.text).findIndex(({ topic }) => topic === message.topic) : undefined;
  const took = clock() - began;
  return {
    message,
    right: [message.intent, ...(message.alt_intents ?? [])].includes(understood.intent),
    place,
    answered: message.intent === "out_of_scope" && isAnswered(message.text, understood),
    took,
  };
}

const share = (hits: number, of: number): number => (of === 0 ? 0 : Math.round((hits / of) * 10_000) / 10_000);

const percentile = (sorted: readonly number[], at: number): number => {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
  return Math.round(value * 1000) / 1000;
};

function byIntent(judged: readonly Judged[]): Record<string, Share> {
  const names = [...new Set(judged.map(({ message }) => message.intent))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const rows = judged.filter(({ message }) => message.intent === name);
      return [name, { n: rows.length, accuracy: share(rows.filter(({ right }) => right).length, rows.length) }];
    }),
  );
}

/** How well labelled messages are understood, topics found, and other people's business left alone. */
export function evaluate(
  messages: readonly LabelledMessage[],
  today: CalendarDate,
  clock: () => number = () => performance.now(),
): Evaluation {
  // A running bot has opened its models and warmed up long before it is asked.
  for (const message of messages.slice(0, WARM_UP)) judge(message, today, clock);
  const judged = messages.map((message) => judge(message, today, clock));
  const placed = judged.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const outside = judged.filter(({ message }) => message.intent === "out_of_scope");
  const times = judged.map(({ took }) => took).sort((one, other) => one - other);
  return {
    n: judged.length,
    intent: { accuracy: share(judged.filter(({ right }) => right).length, judged.length), byIntent: byIntent(judged) },
    topic: {
      n: placed.length,
      top1: share(placed.filter((place) => place === 0).length, placed.length),
      top3: share(placed.filter((place) => place >= 0 && place < 3).length, placed.length),
    },
    outOfScope: {
      n: outside.length,
      answered: share(outside.filter(({ answered }) => answered).length, outside.length),
    },
    msPerMessage: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
  };
}
