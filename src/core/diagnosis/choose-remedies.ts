import type { Cause } from "./causes.ts";
import type { Check } from "./check.ts";
import { REMEDIES_OF, REMEDY_OF_OURS, type RemedyId } from "./remedies.ts";

type Saw = Readonly<Record<string, unknown>>;

/** What the checks saw puts another remedy first. */
const FIRST: readonly (readonly [Cause, Check["check"], (saw: Saw, outcome: Check["outcome"]) => boolean, RemedyId])[] =
  [
    // A title of somebody else is no filter and no account: only a new invoice helps.
    ["login_account", "buyer", (_saw, outcome) => outcome === "fail", "reissue"],
    ["red_letter", "validity", ({ value }) => value === "partly_reversed", "book_remainder"],
    ["deduction_certification", "usage", ({ value }) => value === "deducted" || value === "confirmed", "look_deducted"],
    ["wrong_query_filter", "buyer", (_saw, outcome) => outcome === "fail", "switch_identity"],
  ];

/** The same remedies for whoever issued the invoice: nobody asks himself. */
function forIssuer(remedies: readonly RemedyId[]): RemedyId[] {
  const own = remedies.map((remedy) => (remedy in REMEDY_OF_OURS ? REMEDY_OF_OURS[remedy] : remedy));
  return [...new Set(own)].filter((remedy) => remedy !== undefined);
}

/** The remedies of a cause in the order in which they are tried; `ours` where we issued the invoice. */
export function chooseRemedies(cause: Cause, checks: readonly Check[], ours: boolean): readonly RemedyId[] {
  const remedies = usualRemedies(cause, checks);
  return ours ? forIssuer(remedies) : remedies;
}

function usualRemedies(cause: Cause, checks: readonly Check[]): readonly RemedyId[] {
  const isNamed = checks.some(({ check, outcome }) => check === "ledger" && outcome !== "unknown");
  const usual = REMEDIES_OF[cause].filter((remedy) => remedy !== "ask_number" || !isNamed);
  const first = FIRST.find(([of, name, holds]) => {
    const found = checks.find(({ check }) => check === name);
    return of === cause && found !== undefined && holds(found.saw, found.outcome);
  })?.[3];
  return first ? [first, ...usual.filter((remedy) => remedy !== first)] : usual;
}
