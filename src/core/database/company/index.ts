export { type AliasRow, aliasesOf, putAlias, removeAlias } from "./aliases.ts";
export {
  aliasesNamed,
  type CompanyRow,
  companiesById,
  companiesMatching,
  companiesWeighing,
  countMatches,
} from "./find-companies.ts";
export { pointAtCompanies, type UnnumberedRow, unnumberedInvoices } from "./unnumbered.ts";
export {
  type CompanyWords,
  companyIds,
  insertCompanies,
  insistOnCompanies,
  knownCompanies,
  removeUnused,
} from "./write-companies.ts";
