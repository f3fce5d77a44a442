export { type DetailsWish, readDetails, readDetailsWish } from "./read-details.ts";
export { type RuleWish, readRuleWish } from "./read-rule-wish.ts";
export { readVerdict } from "./read-verdict.ts";
