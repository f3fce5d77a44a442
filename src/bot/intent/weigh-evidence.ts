import type { Intent, RankedIntent } from "./classify-intent.ts";
import type { Reading } from "./mark-message.ts";

/** Intents that are nothing without an invoice to speak of. */
const NEEDS_AN_INVOICE: ReadonlySet<Intent> = new Set([
  "lookup",
  "list_mine",
  "batch",
  "verify",
  "diagnose",
  "status",
  "knowledge",
]);
/** Intents that cannot be meant without a word for them: one of these hints must have been seen. */
const EVIDENCE: Partial<Record<Intent, readonly string[]>> = {
  batch: ["several"],
  verify: ["real"],
  subscribe: ["alert"],
  unsubscribe: ["alert", "off"],
  handoff: ["person"],
};
/** How likely such an intent still is, and a stranger's wish where invoices are spoken of. */
const WITHOUT = 0.2;
const ASTRAY = 0.5;

function weightOf(intent: Intent, { subject, hints }: Reading): number {
  const lacking = EVIDENCE[intent]?.every((hint) => !hints.has(hint)) ? WITHOUT : 1;
  if (subject === "stranger" && NEEDS_AN_INVOICE.has(intent)) return lacking * WITHOUT;
  return subject === "about" && (intent === "out_of_scope" || intent === "smalltalk") ? ASTRAY : lacking;
}

/** What the words weigh, corrected by plain evidence: the sentences we wrote cannot hold every stranger's wish. */
export function weighEvidence(ranked: readonly RankedIntent[], reading: Reading): RankedIntent[] {
  const weighed = ranked.map(({ intent, confidence }) => ({
    intent,
    confidence: confidence * weightOf(intent, reading),
  }));
  const sum = weighed.reduce((total, { confidence }) => total + confidence, 0) || 1;
  return weighed
    .map(({ intent, confidence }) => ({ intent, confidence: confidence / sum }))
    .sort((one, other) => other.confidence - one.confidence);
}
