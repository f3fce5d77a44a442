import { type Classifier, type ClassifierModel, loadClassifier } from "../../core/language/index.ts";
import { INTENT_MODEL } from "./generated/intent-model.ts";
import { markMessage } from "./mark-message.ts";

/** What people want, in the words of the message set; the names never change. */
export const INTENTS = [
  "lookup",
  "list_mine",
  "batch",
  "verify",
  "diagnose",
  "status",
  "subscribe",
  "unsubscribe",
  "knowledge",
  "handoff",
  "smalltalk",
  "out_of_scope",
] as const;

export type Intent = (typeof INTENTS)[number];

export interface RankedIntent {
  intent: Intent;
  /** How likely it is, between 0 and 1. */
  confidence: number;
}

const isIntent = (label: string): label is Intent => (INTENTS as readonly string[]).includes(label);

// Opened on first use and kept: plain values only, which a Worker may hold between requests.
let classifier: Classifier | undefined;

/** Every intent, the likeliest first. */
export function classifyIntent(text: string): RankedIntent[] {
  classifier ??= loadClassifier(JSON.parse(INTENT_MODEL) as ClassifierModel);
  return classifier
    .classify(markMessage(text))
    .flatMap(({ label, score }) => (isIntent(label) ? [{ intent: label, confidence: score }] : []));
}
