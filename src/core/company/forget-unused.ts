import { companyIds, removeUnused } from "../database/company/index.ts";
import type { Database } from "../database/index.ts";

/** Companies looked at together: more would hold the event loop for long. */
const COMPANIES_PER_STEP = 500;

/** Forgets the companies that no invoice of the organisation names any more. */
export async function forgetUnusedCompanies(
  { database, pause }: { readonly database: Database; pause(): Promise<void> },
  organisation: string,
): Promise<void> {
  for (let after = 0; ; ) {
    const [ids] = await database.read(companyIds(organisation, after, COMPANIES_PER_STEP));
    if (ids.length > 0) await database.commit(removeUnused(organisation, ids));
    if (ids.length < COMPANIES_PER_STEP) return;
    after = ids.at(-1) ?? after;
    await pause();
  }
}
