/** A header may be preceded by a title, a note and blank rows; further down nobody writes one. */
export const HEADER_SEARCH_ROWS = 30;

/** Sheets that are looked at for a header. */
export const SHEETS_SEARCHED = 50;

/**
 * Rows that are recorded together or not at all; to decide about more would hold the event loop for longer than 50 ms. A
 * company that the file has not named before counts for several, because the words that it is found by have to be made.
 */
export const ROWS_PER_CHUNK = 1000;
export const ROWS_PER_NEW_COMPANY = 3;

/** How often a chunk is decided anew after somebody else changed the ledger under it. */
export const CHUNK_TRIES = 8;

/** Problems and conflicts that a report keeps with their details; the rest is counted. */
export const PROBLEMS_KEPT = 1000;

export const UNREAD_LABELS_KEPT = 50;

/** The longest text of a cell that is repeated in a problem. */
export const QUOTED_CHARACTERS = 80;

/** More than a trillion yuan is no invoice, and sums must stay exact. */
export const LARGEST_FEN = 1e14;

export const IMPORTS_LISTED = 100;

/** Invoices that an undo takes back together. */
export const UNDO_ROWS = 500;

export const KEPT_LISTED = 1000;
