import {
  type JudgedRow,
  judgeInvoices,
  type Moment,
  type MovedStretch,
  movedInStretch,
} from "../database/checkup/index.ts";
import type { Wanted } from "../database/search/index.ts";
import { type CalendarDate, endOfShanghaiDay, startOfShanghaiDay } from "../invoice/index.ts";
import { CHECKED_EARLIER, CHECKED_MOVES } from "../limits.ts";
import type { SearchContext } from "../search/index.ts";

export interface Earlier {
  seen: number;
  found: JudgedRow[];
  /** There were more than are looked at or kept. */
  partial: boolean;
}

/** Rows read before others get a turn. */
const STRETCH = 200;

/** What is found about invoices that were issued before a period, and ticked or changed in it or until it is filed. */
export async function checkEarlier(
  { database, organisation, pause }: SearchContext,
  wishes: readonly Wanted[],
  from: CalendarDate,
  filedBy: CalendarDate,
): Promise<Earlier> {
  const until = endOfShanghaiDay(filedBy).getTime();
  const seen = new Set<number>();
  const found: JudgedRow[] = [];
  const isTooMuch = () => found.length > CHECKED_EARLIER;
  let after: Moment | undefined = { asOf: startOfShanghaiDay(from).getTime(), id: 0 };
  for (let moves = 0; after && moves < CHECKED_MOVES && !isTooMuch(); moves += STRETCH) {
    const [stretch]: readonly [MovedStretch] = await database.read(
      movedInStretch(organisation, from, after, until, STRETCH),
    );
    const fresh = [...new Set(stretch.invoices)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    if (fresh.length > 0) {
      const [judged] = await database.read(judgeInvoices(organisation, fresh, wishes));
      found.push(...judged);
    }
    after = stretch.end;
    await pause();
  }
  return { seen: seen.size, found: found.slice(0, CHECKED_EARLIER), partial: after !== undefined || isTooMuch() };
}
