import { basename } from "node:path";
import { type Importer, type Spreadsheet, UnreadableFile } from "../../core/intake/index.ts";
import { openCsv } from "./csv/index.ts";
import { detectFormat } from "./detect-format.ts";
import { FILE } from "./limits.ts";
import { type Source, sourceFromBytes, sourceFromPath } from "./source.ts";
import { openXlsx } from "./xlsx/index.ts";

/** A file on this machine, xlsx or csv by its content. */
export const fileFromPath = (path: string): Importer => importer(basename(path), () => sourceFromPath(path));

/** A file that was uploaded. */
export const fileFromBytes = (name: string, bytes: Uint8Array): Importer =>
  importer(name, async () => sourceFromBytes(bytes));

const importer = (name: string, openSource: () => Promise<Source>): Importer => ({
  name,
  async open() {
    const source = await openSource();
    try {
      return await openSpreadsheet(name, source);
    } catch (error) {
      await source.close();
      throw error;
    }
  },
});

async function openSpreadsheet(name: string, source: Source): Promise<Spreadsheet> {
  if (source.size === 0) throw new UnreadableFile("empty_file", "0 bytes");
  if (source.size > FILE) throw new UnreadableFile("too_large", `more than ${FILE} bytes`);
  const format = await detectFormat(name, source);
  return format === "xlsx" ? openXlsx(source) : openCsv(source);
}
