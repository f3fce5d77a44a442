import { fileFromBytes } from "../../src/adapters/files/index.ts";
import type { SheetRow, Spreadsheet } from "../../src/core/intake/index.ts";

export interface ReadSheet {
  name: string;
  rows: SheetRow[];
}

/** Opens bytes under a file name, reads every sheet, and closes the file again. */
export async function readAll(
  bytes: Uint8Array | string,
  name = "a.xlsx",
): Promise<Omit<Spreadsheet, "sheets"> & { sheets: ReadSheet[] }> {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const file = await fileFromBytes(name, content).open();
  try {
    const sheets: ReadSheet[] = [];
    for (const sheet of file.sheets) {
      const rows: SheetRow[] = [];
      for await (const batch of sheet.rows()) rows.push(...batch);
      sheets.push({ name: sheet.name, rows });
    }
    return { ...file, sheets };
  } finally {
    await file.close();
  }
}

/** The texts of a sheet, row by row, '' for an empty cell. */
export const textsIn = ({ rows }: ReadSheet): string[][] =>
  rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ""));
