import { type FindingId, findingsOf } from "../../core/checkup/index.ts";
import { EXPORT_ROWS } from "../../core/limits.ts";
import { type SearchContext, streamInvoices } from "../../core/search/index.ts";
import { type OutRows, writeCsv, writeXlsx } from "../../core/spreadsheet/index.ts";
import { checkupPhrases } from "../phrases/checkup.ts";
import { markPhrases } from "../phrases/marks.ts";
import type { Language } from "../reply/index.ts";
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

const NO_FINDINGS: ReadonlyMap<number, FindingId[]> = new Map();

/** What was found about an invoice and what to do, as the last two columns of a checkup's file. */
function findingCells(found: readonly FindingId[], language: Language): string[] {
  const { findings } = checkupPhrases[language];
  const join = language === "en" ? "; " : "；";
  return [found.map((one) => findings[one].what).join(join), found.map((one) => findings[one].advice).join(join)];
}

async function* rowsOf(context: SearchContext, { filter, order, language, checkup }: ExportRequest): OutRows {
  const { foundColumn, adviceColumn } = checkupPhrases[language];
  yield [[...markPhrases[language].fileColumns, ...(checkup ? [foundColumn, adviceColumn] : [])]];
  for await (const invoices of streamInvoices(context, filter, order, EXPORT_ROWS)) {
    const ids = invoices.map(({ id }) => id);
    const found = checkup ? await findingsOf(context, checkup, ids) : NO_FINDINGS;
    yield invoices.map((invoice) => [
      ...invoiceCells(invoice, language),
      ...(checkup ? findingCells(found.get(invoice.id) ?? [], language) : []),
    ]);
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
