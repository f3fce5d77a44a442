import type { Table } from "./recognise.ts";
import { isNoInvoice } from "./skip-row.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** The rows under a table's header that hold something, in groups that weigh no more than `size`: one a row unless `weigh` says more. */
export async function* rowsInChunks<Read>(
  table: Table,
  size: number,
  read: (row: SheetRow) => Read | undefined,
  weigh: (read: Read) => number = () => 1,
): AsyncGenerator<Read[]> {
  let chunk: Read[] = [];
  let weight = 0;
  for await (const rows of table.sheet.rows()) {
    for (const row of rows) {
      if (row.row <= table.headerRow || isNoInvoice(row, table)) continue;
      const reading = read(row);
      if (reading === undefined) continue;
      chunk.push(reading);
      weight += weigh(reading);
      if (weight < size) continue;
      yield chunk;
      weight = 0;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
