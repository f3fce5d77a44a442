import { isFormula, type OutCell, type OutRows, plainYuan, visible } from "./cell.ts";

// Excel reads UTF-8 as the local code page unless a mark says otherwise.
const MARK = "\ufeff";

function csvCell(cell: OutCell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return plainYuan(cell.fen);
  const text = visible(cell);
  const harmless = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV (RFC 4180) in UTF-8; a cell that a spreadsheet would run is made text. */
export async function* writeCsv(rows: OutRows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(MARK);
  for await (const some of rows) {
    yield encoder.encode(some.map((row) => `${row.map(csvCell).join(",")}\r\n`).join(""));
  }
}
