export { readSearchWish } from "./read-search-wish.ts";
export { type ExportFormat, isSure, type Query, type SearchWish } from "./search-wish.ts";
// The words stay inside: they grow whenever somebody says a thing in another way.
