export { considerSearch } from "./consider-search.ts";
export { findNarrowed } from "./find.ts";
export { currentListing, list, listEverything, NEWEST_FIRST } from "./list.ts";
export { searchContext } from "./search-context.ts";
// Sums, marks and files are reached through what was said; nothing else calls them.
