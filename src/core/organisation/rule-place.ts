import type { Write } from "../database/index.ts";
import { type PlaceRule, putPlaceRule } from "../database/organisation/index.ts";
import type { Organisation, Speaker, Standing } from "./standing.ts";

export type RuleOutcome =
  | { kind: "ruled"; organisation: Organisation; rule: PlaceRule }
  | { kind: "not_bound" }
  | { kind: "not_admin" };

const QUIET: PlaceRule = { ledgerFor: "asker", sensitive: "masked" };

/** Changes what the readers of a place are shown; only an admin of its organisation may. */
export function rulePlace(
  { channel, place, person }: Speaker,
  { organisation, role, through, rule = QUIET }: Standing,
  change: Partial<PlaceRule>,
  now: Date,
): { outcome: RuleOutcome; writes: Write[] } {
  if (!organisation || through !== "binding") return { outcome: { kind: "not_bound" }, writes: [] };
  if (role !== "admin") return { outcome: { kind: "not_admin" }, writes: [] };
  const ruled = { ...rule, ...change };
  const row = { ...ruled, channel, place, organisation: organisation.id, ruledAt: now.getTime(), ruledBy: person };
  return { outcome: { kind: "ruled", organisation, rule: ruled }, writes: [putPlaceRule(row)] };
}
