import type { Database } from "../database/index.ts";
import { noticesSince } from "../database/subscription/index.ts";
import { PREVIEW_NOTICES, PREVIEW_PERIOD } from "../limits.ts";
import { concerns } from "./concerns.ts";
import type { AlertFilter } from "./filter.ts";

/** How much of the last month a subscription would have sent; `more` where only the newest were looked at. */
export interface Preview {
  count: number;
  more: boolean;
  /** Invoices among them, the newest first. */
  invoices: number[];
}

const EXAMPLES = 3;

export async function previewAlerts(
  database: Database,
  organisation: string,
  filter: AlertFilter,
  now: Date,
): Promise<Preview> {
  const [notices] = await database.read(noticesSince(organisation, now.getTime() - PREVIEW_PERIOD, PREVIEW_NOTICES));
  const mine = notices.filter((notice) => concerns(filter, notice));
  const invoices = [...new Set(mine.map((notice) => notice.invoice))].filter((id) => id !== 0);
  return { count: mine.length, more: notices.length === PREVIEW_NOTICES, invoices: invoices.slice(0, EXAMPLES) };
}
