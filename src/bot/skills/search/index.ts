export { considerSearch } from "./consider-search.ts";
export { findNarrowed } from "./find.ts";
export { listEverything } from "./list.ts";
// Lists, sums, marks and files are reached through what was said; nothing else calls them.
