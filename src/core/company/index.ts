// How names are cut, numbered and ranked stays inside: it changes whenever a better measurement does.

export { type AliasOutcome, dropAlias, listAliases, setAlias } from "./alias.ts";
export { type CompanyNumbers, companyKey, numberCompanies } from "./company-key.ts";
export { coreName } from "./core-name.ts";
export { findCompanies } from "./find-companies.ts";
export { forgetUnusedCompanies } from "./forget-unused.ts";
export { numberOldInvoices } from "./number-old-invoices.ts";
export type { CompanyMatch, CompanyReason } from "./rank-companies.ts";
export { findKnownCompanies, recordCompanies } from "./record-companies.ts";
