import { judgeInvoices } from "../database/checkup/index.ts";
import type { SearchContext } from "../search/index.ts";
import { type FindingId, RULES } from "./findings.ts";
import { type CheckupScope, wishesOf } from "./scope.ts";

/** What a checkup finds about each of a page of invoices, the gravest first. */
export async function findingsOf(
  { database, organisation }: Pick<SearchContext, "database" | "organisation">,
  { ours }: CheckupScope,
  ids: readonly number[],
): Promise<Map<number, FindingId[]>> {
  const [rows] = await database.read(judgeInvoices(organisation, ids, wishesOf(ours)));
  return new Map(rows.map(({ id, found }) => [id, found.flatMap((at) => RULES[at]?.id ?? [])]));
}
