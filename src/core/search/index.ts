// How candidates are generated and ranked stays inside: it changes whenever a better measurement does.

export type { PageEnd, PartySide, SortKey, Trait } from "../database/search/index.ts";
export { type Count, countInvoices } from "./count-invoices.ts";
export { type AmountWish, type CompanyWish, type InvoiceFilter, wantedOf } from "./filter.ts";
export { type Found, findByNumber } from "./find-by-number.ts";
export { type Candidate, type Finding, findInvoices, type Memory, type Reason } from "./find-invoices.ts";
export { findInvoice, findRelated, type Line, type Related } from "./find-related.ts";
export {
  type ListedInvoice,
  listInvoices,
  type Order,
  type Page,
  type PageWish,
  streamInvoices,
} from "./list-invoices.ts";
export { type Around, lookAround, type Moved } from "./look-around.ts";
export { type MeantCompany, meantCompanies, type NamedCompany, withCompanies } from "./meant-companies.ts";
export { type Attribute, type Narrowing, type Split, withSplit } from "./narrow.ts";
export type { NearInvoice } from "./nearby.ts";
export { isWhole, NUMBER_LENGTH, type NumberQuery } from "./number-query.ts";
export { type RankedCompany, type Ranking, type RankWish, rankCompanies } from "./rank-companies.ts";
export { NOTHING, type Sum } from "./sum.ts";
export { type Totals, totalInvoices } from "./total-invoices.ts";
export { type SearchContext, walk } from "./walk.ts";
