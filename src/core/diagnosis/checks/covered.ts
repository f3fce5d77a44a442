import { type Check, seen } from "../check.ts";
import { WHERE } from "../documents.ts";
import type { Facts } from "../facts.ts";
import { kindOf } from "./fourth-field.ts";

/** Whether the national platform answers for this kind of paper at all. */
export function checkCovered(facts: Facts): Check<"covered"> {
  const named = facts.told.document ?? (kindOf(facts) === "blockchain" ? "blockchain" : "tax");
  const where = WHERE[named];
  return seen("covered", where === "site" ? "pass" : "fail", { document: named, where });
}
