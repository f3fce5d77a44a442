import { moveReminders } from "../database/diagnosis/index.ts";
import type { Database, Write } from "../database/index.ts";
import { endNotice, insertNotice, type NoticeRow, noticesNotOver } from "../database/source/index.ts";
import { NOTICES } from "../limits.ts";

/** Maintenance that somebody announced. */
export interface Notice {
  id: string;
  what: string;
  startsAt: Date;
  endsAt: Date;
}

export const noticeOf = ({ id, what, startsAt, endsAt }: NoticeRow): Notice => ({
  id,
  what,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

export type AnnounceOutcome =
  | { kind: "announced"; notice: Notice }
  | { kind: "nothing_named" }
  | { kind: "ends_before_it_starts" }
  | { kind: "over_already" };

/** Announces maintenance to everybody who asks about this organisation's invoices while it lasts. */
export function announceNotice(
  organisation: string,
  notice: Notice,
  by: string,
  now: Date,
): { outcome: AnnounceOutcome; writes: Write[] } {
  const what = notice.what.trim();
  if (!what) return { outcome: { kind: "nothing_named" }, writes: [] };
  if (notice.endsAt <= notice.startsAt) return { outcome: { kind: "ends_before_it_starts" }, writes: [] };
  if (notice.endsAt <= now) return { outcome: { kind: "over_already" }, writes: [] };
  const row: NoticeRow = {
    ...{ id: notice.id, organisation, what, announcedBy: by },
    startsAt: notice.startsAt.getTime(),
    endsAt: notice.endsAt.getTime(),
    announcedAt: now.getTime(),
  };
  return { outcome: { kind: "announced", notice: { ...notice, what } }, writes: [insertNotice(row)] };
}

/** What is announced and not over yet, the earliest first. */
export async function listNotices(database: Database, organisation: string, now: Date): Promise<Notice[]> {
  const [rows] = await database.read(noticesNotOver(organisation, now.getTime(), NOTICES));
  return rows.map(noticeOf);
}

/** Ends maintenance early; whoever waits for its end is told with the next tick. */
export const liftNotice = (organisation: string, id: string, now: Date): Write[] => [
  ...endNotice(organisation, id, now.getTime()),
  moveReminders(organisation, id, now.getTime()),
];
