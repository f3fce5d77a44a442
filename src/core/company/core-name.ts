import { companyKey } from "./company-key.ts";

// What nearly every name carries tells none from another; 分公司 does.
const LEGAL =
  /(?:股份)?有限(?:责任)?公司|\(?(?:有限|普通|特殊普通)合伙\)?|\(?个体工商户\)?|co\.?,?ltd\.?|ltd\.?|inc\.?/g;
const TRAILING = /(?:(?<!分)公司|有限)$/;
const MARKS = /[^\p{Letter}\p{Number}]/gu;

/** What is told of a name when it is not spelled out: without its legal form and its punctuation. */
export function coreName(name: string): string {
  const key = companyKey(name);
  const core = key.replace(LEGAL, "").replace(TRAILING, "").replace(MARKS, "");
  return core || key.replace(MARKS, "");
}

const UNIT = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

/** One Chinese character each, or a run of anything else. */
export const unitsOf = (core: string): string[] => core.match(UNIT) ?? [];
