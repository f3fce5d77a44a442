export { type ArticleRow, articlesOf, deleteArticle, insertArticle, updateArticle } from "./articles.ts";
export {
  countGap,
  forgetGaps,
  type GapRow,
  gapsOf,
  insertVerdict,
  type VerdictCount,
  type VerdictRow,
  verdictsOf,
} from "./feedback.ts";
export { type InvoiceDetailsRow, invoiceDetailsOf, putInvoiceDetails } from "./invoice-details.ts";
