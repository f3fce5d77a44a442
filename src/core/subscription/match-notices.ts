import type { Database } from "../database/index.ts";
import {
  type CandidateRow,
  insertAlerts,
  markMatched,
  type NewAlert,
  type NoticeRow,
  subscribersUnder,
  unmatchedNotices,
} from "../database/subscription/index.ts";
import { NOTICES_PER_MATCH } from "../limits.ts";
import { concerns } from "./concerns.ts";
import { type AlertFilter, parseFilter } from "./filter.ts";
import { createNameParts, keysOfNotice } from "./keys.ts";
import { whenDue } from "./when-due.ts";

interface Candidate extends CandidateRow {
  wish: AlertFilter;
}

/** Nobody is told of what they did themselves, where they alone read it. */
const isOwnAct = ({ channel, person }: CandidateRow, { actor }: NoticeRow): boolean =>
  person !== "" && actor === `${channel}:${person}`;

/** Whom a notice concerns, each recipient once, by the subscription that tells it soonest. */
function alertsFor(notice: NoticeRow, keys: readonly string[], under: ReadonlyMap<string, Candidate[]>): NewAlert[] {
  const chosen = new Map<string, NewAlert>();
  for (const key of keys) {
    for (const one of under.get(key) ?? []) {
      if (isOwnAct(one, notice) || !concerns(one.wish, notice)) continue;
      const { organisation, channel, address, subscription } = one;
      const dueAt = whenDue(one, Math.max(notice.learnedAt, notice.dueAt), notice.kind === "status");
      const recipient = `${channel}\n${address}`;
      const before = chosen.get(recipient);
      if (before && before.dueAt <= dueAt) continue;
      chosen.set(recipient, {
        ...{ organisation, channel, address, subscription, dueAt },
        notice: notice.id,
        invoice: notice.invoice,
      });
    }
  }
  return [...chosen.values()];
}

async function matchIn(database: Database, organisation: string, notices: readonly NoticeRow[]): Promise<NewAlert[]> {
  const nameParts = createNameParts();
  const keyed = notices.map((notice) => ({ notice, keys: keysOfNotice(notice, nameParts) }));
  const largest = new Map<string, number>();
  for (const { notice, keys } of keyed) {
    for (const key of keys) largest.set(key, Math.max(largest.get(key) ?? 0, notice.about.amountFen));
  }
  const [candidates] = await database.read(subscribersUnder(organisation, [...largest]));
  const under = new Map<string, Candidate[]>();
  const wishes = new Map<number, AlertFilter>();
  for (const row of candidates) {
    const wish = wishes.get(row.subscription) ?? parseFilter(row.filter);
    wishes.set(row.subscription, wish);
    const there = under.get(row.key);
    if (there) there.push({ ...row, wish });
    else under.set(row.key, [{ ...row, wish }]);
  }
  return keyed.flatMap(({ notice, keys }) => alertsFor(notice, keys, under));
}

/** Finds, for every notice that is due, whom it concerns; returns how many alerts that made. */
export async function matchNotices(database: Database, now: Date): Promise<number> {
  let made = 0;
  for (;;) {
    const [notices] = await database.read(unmatchedNotices(now.getTime(), NOTICES_PER_MATCH));
    if (notices.length === 0) return made;
    const byOrganisation = Map.groupBy(notices, (notice) => notice.organisation);
    const alerts: NewAlert[] = [];
    for (const [organisation, some] of byOrganisation) alerts.push(...(await matchIn(database, organisation, some)));
    const ids = notices.map((notice) => notice.id);
    await database.commit([...insertAlerts(alerts), markMatched(ids, now.getTime())]);
    made += alerts.length;
  }
}
