export type { RankingWish } from "./read-ranking.ts";
export { readSearchWish } from "./read-search-wish.ts";
export type { TotalWish } from "./read-total.ts";
export { type ExportFormat, isSure, type Query, type SearchWish } from "./search-wish.ts";
export { SORTS } from "./sorts.ts";
// The words stay inside: they grow whenever somebody says a thing in another way.
