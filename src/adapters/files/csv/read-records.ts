import { CsvError, type Options, parse } from "csv-parse";
import { UnreadableFile } from "../../../core/intake/index.ts";
import { CSV_RECORD_CHARACTERS } from "../limits.ts";
import type { Separator } from "./detect-separator.ts";

/** The records of a CSV as their text arrives, in batches. */
export async function* readRecords(texts: AsyncIterable<string>, separator: Separator): AsyncGenerator<string[][]> {
  const options: Options = {
    delimiter: separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: CSV_RECORD_CHARACTERS,
  };
  const parser = parse(options);
  let failure: unknown;
  parser.on("error", (error) => {
    failure ??= error;
  });
  const drain = (): string[][] => {
    if (failure) throw asUnreadable(failure);
    const records: string[][] = [];
    for (let record = parser.read(); record !== null; record = parser.read()) records.push(record as string[]);
    return records;
  };
  try {
    for await (const text of texts) {
      // Parses at once; its callback would wait for the reading that follows.
      parser.write(text);
      const records = drain();
      if (records.length > 0) yield records;
    }
    parser.end();
    yield (await parser.toArray()) as string[][];
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    parser.destroy();
  }
}

const asUnreadable = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const tooLarge = error.code === "CSV_MAX_RECORD_SIZE";
  return new UnreadableFile(tooLarge ? "too_large" : "unreadable_file", error.message, { cause: error });
};
