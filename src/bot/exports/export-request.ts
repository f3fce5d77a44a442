import type { CheckupScope } from "../../core/checkup/index.ts";
import type { InvoiceFilter, Order } from "../../core/search/index.ts";
import type { ExportFormat } from "../intent/search/index.ts";
import type { Language } from "../reply/index.ts";

/** What a file is made from when it is fetched. The organisation is not in it: it comes from whoever fetches. */
export interface ExportRequest {
  format: ExportFormat;
  filter: InvoiceFilter;
  order: Order;
  language: Language;
  /** The checkup that found these: each row then says what was found about it. */
  checkup?: CheckupScope;
}

const VERSION = 1;

export const sealRequest = (request: ExportRequest): string => JSON.stringify({ v: VERSION, request });

/** A sealed request again; undefined for one that this build did not make. */
export function openRequest(sealed: string): ExportRequest | undefined {
  const { v, request } = JSON.parse(sealed) as { v: number; request: ExportRequest };
  return v === VERSION ? request : undefined;
}
