// Every limit on files from outside. Sizes in bytes unless the name says otherwise.

const MIB = 1024 * 1024;

/** What may come out of a workbook in all, counted as it comes out; a CSV may be as large. */
export const UNPACKED = 512 * MIB;

export const FILE = 512 * MIB;

/** Parts of a workbook: real exports have about a dozen. */
export const ZIP_ENTRIES = 2000;

/** Parts that are read whole: workbook, relations, styles, properties. */
export const SMALL_PART = 16 * MIB;

/** Texts that cells share are all held in memory while a workbook is read. */
export const SHARED_TEXT = 128 * MIB;
export const SHARED_TEXTS = 8_000_000;

/** The most characters a cell can hold in a spreadsheet program. */
export const CELL_CHARACTERS = 32_767;

/** The most rows a sheet can have; columns beyond these are left out. */
export const SHEET_ROWS = 1_048_576;
export const COLUMNS = 256;

/** The longest record of a CSV: an unclosed quote swallows what follows. */
export const CSV_RECORD_CHARACTERS = MIB;

/** How much of a file is looked at to tell its format and its separator. */
export const SNIFFED = 64 * 1024;

/** How much of a file is read at once; small enough that parsing it does not hold the event loop. */
export const BLOCK = 64 * 1024;
