import { pointAtCompanies, type UnnumberedRow, unnumberedInvoices } from "../database/company/index.ts";
import type { Database, Write } from "../database/index.ts";
import { numberCompanies } from "./company-key.ts";
import { recordCompanies } from "./record-companies.ts";

const INVOICES_PER_STEP = 500;
const NO_COMPANIES: ReadonlySet<number> = new Set();

function numbered(organisation: string, rows: readonly UnnumberedRow[]): Write[] {
  const numbers = numberCompanies(organisation);
  const names = rows.flatMap(({ sellerName, buyerName }) => [sellerName, buyerName]);
  const pointed = rows.map((row) => ({
    id: row.id,
    sellerId: numbers(row.sellerName),
    buyerId: numbers(row.buyerName),
  }));
  return [...recordCompanies(organisation, names, numbers, NO_COMPANIES), pointAtCompanies(organisation, pointed)];
}

/**
 * Gives invoices that were recorded before companies were theirs, and returns how many. Each step is whole, so it can be
 * stopped and started again; where nothing is left to do it costs one look.
 */
export async function numberOldInvoices({
  database,
  pause,
}: {
  readonly database: Database;
  pause(): Promise<void>;
}): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const [rows] = await database.read(unnumberedInvoices(after, INVOICES_PER_STEP));
    for (const [organisation, mine] of Map.groupBy(rows, (row) => row.organisation)) {
      await database.commit(numbered(organisation, mine));
    }
    count += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < INVOICES_PER_STEP) return count;
    after = last.id;
    await pause();
  }
}
