import type { Table } from "./recognise.ts";
import { isNoInvoice } from "./skip-row.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** The rows under a table's header that hold something, in groups of at most `size`. */
export async function* rowsInChunks<Read>(
  table: Table,
  size: number,
  read: (row: SheetRow) => Read | undefined,
): AsyncGenerator<Read[]> {
  let chunk: Read[] = [];
  for await (const rows of table.sheet.rows()) {
    for (const row of rows) {
      if (row.row <= table.headerRow || isNoInvoice(row, table)) continue;
      const reading = read(row);
      if (reading === undefined) continue;
      chunk.push(reading);
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
