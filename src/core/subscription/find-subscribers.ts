import type { Database } from "../database/index.ts";
import { type CandidateRow, type NoticeRow, subscribersUnder } from "../database/subscription/index.ts";
import { type AlertFilter, parseFilter } from "./filter.ts";
import { keysOfName, keysOfNotice, namesOfNotice } from "./keys.ts";

/** A subscription that a notice may concern. */
export interface Candidate extends CandidateRow {
  wish: AlertFilter;
}

/** Who may want to hear of each notice, in its place. */
export type FindSubscribers = (notices: readonly NoticeRow[]) => Promise<Candidate[][]>;

/** Whatever the amount: a name is looked up once for all of its invoices. */
const ANY_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Looks subscribers up by key; what a company's name leads to is remembered, because a run of notices is about few of them. */
export function createFindSubscribers(database: Database, organisation: string): FindSubscribers {
  const byName = new Map<string, Candidate[]>();
  const wishes = new Map<number, AlertFilter>();

  async function lookUp(keys: readonly (readonly [string, number])[]): Promise<Map<string, Candidate[]>> {
    if (keys.length === 0) return new Map();
    const [rows] = await database.read(subscribersUnder(organisation, keys));
    const candidates = rows.map((row): Candidate => {
      const wish = wishes.get(row.subscription) ?? parseFilter(row.filter);
      wishes.set(row.subscription, wish);
      return { ...row, wish };
    });
    return Map.groupBy(candidates, (one) => one.key);
  }

  async function lookUpNames(names: readonly string[]): Promise<void> {
    const keyed = names.map((name) => ({ name, keys: keysOfName(name) }));
    const all = new Set(keyed.flatMap(({ keys }) => keys));
    const under = await lookUp([...all].map((key) => [key, ANY_AMOUNT] as const));
    for (const { name, keys } of keyed)
      byName.set(
        name,
        keys.flatMap((key) => under.get(key) ?? []),
      );
  }

  return async (notices) => {
    const fresh = new Set(notices.flatMap(namesOfNotice).filter((name) => !byName.has(name)));
    await lookUpNames([...fresh]);
    const keyed = notices.map((notice) => ({ notice, keys: keysOfNotice(notice) }));
    const largest = new Map<string, number>();
    for (const { notice, keys } of keyed) {
      for (const key of keys) largest.set(key, Math.max(largest.get(key) ?? 0, notice.about.amountFen));
    }
    const under = await lookUp([...largest]);
    return keyed.map(({ notice, keys }) => [
      ...keys.flatMap((key) => under.get(key) ?? []),
      ...namesOfNotice(notice).flatMap((name) => byName.get(name) ?? []),
    ]);
  };
}
