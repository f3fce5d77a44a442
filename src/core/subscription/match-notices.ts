import type { Database } from "../database/index.ts";
import {
  insertAlerts,
  markMatched,
  type NewAlert,
  type NoticeRow,
  unmatchedNotices,
} from "../database/subscription/index.ts";
import { NOTICES_PER_MATCH } from "../limits.ts";
import { concerns } from "./concerns.ts";
import { type Candidate, createFindSubscribers, type FindSubscribers } from "./find-subscribers.ts";
import { whenDue } from "./when-due.ts";

/** Nobody is told of what they did themselves, where they alone read it. */
const isOwnAct = ({ channel, person }: Candidate, { actor }: NoticeRow): boolean =>
  person !== "" && actor === `${channel}:${person}`;

/** Whom a notice concerns, each recipient once, by the subscription that tells it soonest. */
function alertsFor(notice: NoticeRow, candidates: readonly Candidate[]): NewAlert[] {
  const chosen = new Map<string, NewAlert>();
  for (const one of candidates) {
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
  return [...chosen.values()];
}

/** Finds, for every notice that is due, whom it concerns; returns how many alerts that made. */
export async function matchNotices(database: Database, now: Date): Promise<number> {
  const finders = new Map<string, FindSubscribers>();
  let made = 0;
  for (;;) {
    const [notices] = await database.read(unmatchedNotices(now.getTime(), NOTICES_PER_MATCH));
    if (notices.length === 0) return made;
    const alerts: NewAlert[] = [];
    for (const [organisation, some] of Map.groupBy(notices, (notice) => notice.organisation)) {
      const find = finders.get(organisation) ?? createFindSubscribers(database, organisation);
      finders.set(organisation, find);
      const candidates = await find(some);
      some.forEach((notice, at) => void alerts.push(...alertsFor(notice, candidates[at] ?? [])));
    }
    const ids = notices.map((notice) => notice.id);
    await database.commit([...insertAlerts(alerts), markMatched(ids, now.getTime())]);
    made += alerts.length;
  }
}
