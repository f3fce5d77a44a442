import { type Sheet, type SheetRow, type Spreadsheet, UnreadableFile } from "../../../core/intake/index.ts";
import { CELL_CHARACTERS, COLUMNS, SNIFFED } from "../limits.ts";
import { blocksOf, type Source } from "../source.ts";
import { detectEncoding, type Encoding } from "./detect-encoding.ts";
import { detectSeparator } from "./detect-separator.ts";
import { readRecords } from "./read-records.ts";

/** A table of text: what a number was before it was written, nobody knows any more. */
export async function openCsv(source: Source): Promise<Spreadsheet> {
  const encoding = await detectEncoding(source);
  const start = new TextDecoder(encoding).decode(await source.read(0, SNIFFED), { stream: true });
  const separator = detectSeparator(start);
  let bytesRead = 0;
  const sheet: Sheet = {
    name: "",
    async *rows() {
      bytesRead = 0;
      const texts = decode(source, encoding, (bytes) => {
        bytesRead += bytes;
      });
      let row = 0;
      for await (const records of readRecords(texts, separator)) {
        yield records.map((record) => toRow(++row, record));
      }
    },
  };
  return {
    typed: false,
    sheets: [sheet],
    progress: () => Math.min(1, bytesRead / source.size),
    close: () => source.close(),
  };
}

async function* decode(source: Source, encoding: Encoding, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const block of blocksOf(source, onRead)) yield decoder.decode(block, { stream: true });
  yield decoder.decode();
}

function toRow(row: number, record: readonly string[]): SheetRow {
  const cells = record.slice(0, COLUMNS).map((text) => {
    if (text.length > CELL_CHARACTERS) throw new UnreadableFile("too_large", `row ${row}: a cell is too long`);
    return text === "" ? undefined : { text, isNumber: false };
  });
  return { row, cells };
}
