export { type AmountColumn, conditionOf, type Wanted } from "./conditions.ts";
export {
  type Beside,
  besides,
  countInStretch,
  hasLines,
  type Listing,
  type PageEnd,
  rankInStretch,
  type SortKey,
  type SumRow,
  sumsInStretch,
  type Trait,
  traitsInStretch,
} from "./list-invoices.ts";
export {
  invoicesByCodeAndNumber,
  invoicesByDigitalNumber,
  invoicesByHead,
  invoicesByNumber,
  invoicesByTail,
  invoicesNamed,
} from "./probe-numbers.ts";
export { invoicesReversing, type RelatedRows, relatedTo } from "./related.ts";
export { build, countLead, isLight, type Lead, type Position, type Stretch, stretchEnd, stretchRows } from "./scan.ts";
export type { Sums } from "./sum-columns.ts";
export { type PartyRow, type PartySide, partiesInStretch } from "./sum-parties.ts";
