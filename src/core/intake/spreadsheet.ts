/** One cell as it is stored; a number may have lost digits or leading zeros that a text keeps. */
export interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface SheetRow {
  /** The number that the spreadsheet shows beside the row. */
  readonly row: number;
  /** By column from A; an empty cell is absent. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Sheet {
  /** '' where the format has no sheets. */
  readonly name: string;
  /** Rows in small batches, read while they are asked for: a sheet need not fit in memory. Throws UnreadableFile. */
  rows(): AsyncIterable<readonly SheetRow[]>;
}

export interface Spreadsheet {
  /** When the workbook says that it was made and last saved. */
  readonly created?: Date;
  readonly modified?: Date;
  /** Whether cells tell numbers from texts; where they do not, a short number may have lost zeros. */
  readonly typed: boolean;
  readonly sheets: readonly Sheet[];
  /** How much of the file has been read, 0 to 1. */
  progress(): number;
  close(): Promise<void>;
}

/** Reads a table out of a file, whatever its format. */
export interface Importer {
  /** The file's name, which may say its date. */
  readonly name: string;
  /** Throws UnreadableFile where this is no file that can be read. */
  open(): Promise<Spreadsheet>;
}

/** empty_file: no bytes, or no cells. old_workbook: .xls. not_a_workbook: neither workbook nor text. */
export type UnreadableCode =
  | "empty_file"
  | "truncated_file"
  | "encrypted_file"
  | "old_workbook"
  | "not_a_workbook"
  | "unreadable_file"
  | "too_large";

/** A file that cannot be read any further, and why; nothing about its content is believed. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = "UnreadableFile";
    this.code = code;
  }
}
