import type { StatusAxis, StatusValue } from "../../invoice/index.ts";
import { numberOf } from "../../ledger/index.ts";
import { RED_LETTER_CLOCK } from "../../limits.ts";
import { type Check, seen, unknown } from "../check.ts";
import type { Facts } from "../facts.ts";

function axis<A extends StatusAxis>({ invoice }: Facts, name: A) {
  const status = invoice?.statuses[name];
  return status && { value: status.value as StatusValue<A>, asOf: status.asOf };
}

const missing = ({ invoice }: Facts) => (invoice ? "not_reported" : "not_in_ledger");

/** Whether the invoice is in force. */
export function checkValidity(facts: Facts): Check<"validity"> {
  const saw = axis(facts, "validity");
  if (!saw) return unknown("validity", missing(facts));
  return seen("validity", saw.value === "normal" ? "pass" : "fail", saw);
}

/** Whether a red invoice in the ledger names this one. */
export function checkReversal(facts: Facts): Check<"reversal"> {
  const [red] = facts.reversedBy;
  if (red) return seen("reversal", "fail", { number: numberOf(red.identity), date: red.issuedOn });
  return facts.invoice ? seen("reversal", "pass", { number: "", date: "" }) : unknown("reversal", "not_in_ledger");
}

const OPEN: ReadonlySet<string> = new Set(["locked", "awaiting_buyer", "awaiting_seller"]);

/** Whether a red-letter form is open, and when it lapses at the latest: 72 hours after we first saw it. */
export function checkRedLetter(facts: Facts): Check<"red_letter"> {
  const saw = axis(facts, "red_letter");
  if (!saw) return unknown("red_letter", missing(facts));
  const { value, asOf: since } = saw;
  return seen("red_letter", OPEN.has(value) ? "fail" : "pass", { value, since, until: since + RED_LETTER_CLOCK });
}

/** Whether the bureau flags it. */
export function checkRisk(facts: Facts): Check<"risk"> {
  const saw = axis(facts, "risk");
  if (!saw) return unknown("risk", missing(facts));
  return seen("risk", saw.value === "normal" ? "pass" : "fail", saw);
}

/** Whether its usage is what was asked about: not ticked, ticked but not confirmed, or deducted already. */
export function checkUsage(facts: Facts): Check<"usage"> {
  const { symptom, answers, message } = facts.told;
  const about =
    answers.where === "deduction" || message?.id === "unconfirmed" || answers.which_status === "unconfirmed";
  const saw = axis(facts, "usage");
  if (!saw) return { check: "usage", outcome: "unknown", saw: { why: missing(facts), ...(about && { told: "yes" }) } };
  const { value } = saw;
  const hidden = symptom === "missing" && (value === "deducted" || value === "confirmed");
  const open = about && symptom !== "missing" && (value === "unticked" || value === "ticked");
  return seen("usage", hidden || open ? "fail" : "pass", saw);
}
