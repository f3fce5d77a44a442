import { EXPORT_ROWS } from "../../core/limits.ts";
import { type SearchContext, streamInvoices } from "../../core/search/index.ts";
import { type OutRows, writeCsv, writeXlsx } from "../../core/spreadsheet/index.ts";
import { markPhrases } from "../phrases/marks.ts";
import { type ExportRequest, openRequest } from "./export-request.ts";
import { invoiceCells } from "./invoice-cells.ts";

/** A file that is being made: its bytes come as they are asked for. */
export interface ExportFile {
  type: string;
  bytes: AsyncGenerator<Uint8Array>;
}

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

async function* rowsOf(context: SearchContext, { filter, order, language }: ExportRequest): OutRows {
  yield [markPhrases[language].fileColumns];
  for await (const invoices of streamInvoices(context, filter, order, EXPORT_ROWS)) {
    yield invoices.map((invoice) => invoiceCells(invoice, language));
    await context.pause();
  }
}

/** Makes the file that a reply offered, for the organisation of whoever fetches it; undefined for an unknown request. */
export function openExport(context: SearchContext, sealed: string): ExportFile | undefined {
  const request = openRequest(sealed);
  if (!request) return undefined;
  const rows = rowsOf(context, request);
  const name = markPhrases[request.language].sheetName;
  return { type: TYPES[request.format], bytes: request.format === "csv" ? writeCsv(rows) : writeXlsx(name, rows) };
}
