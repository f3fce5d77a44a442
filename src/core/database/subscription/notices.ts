import { sql } from "drizzle-orm";
import { jsonRows, positions } from "../json-rows.ts";
import { compileWrite, here, type Write } from "../statement.ts";
import { notice } from "./schema.ts";

export type NoticeKind = (typeof notice.$inferSelect)["kind"];

export interface NewNotice {
  kind: NoticeKind;
  invoice: number;
  subject: string;
  fromValue: string;
  toValue: string;
  asOf: number;
  dueAt: number;
  /** What can only be said once, or ''. */
  once: string;
}

/** What the notices of one event have in common. */
export interface NoticeOrigin {
  organisation: string;
  learnedAt: number;
  source: string;
  cause: string;
  actor: string;
}

// What was said before is not said again: `once` is a key, and the other notices have none.
const insert = compileWrite<NoticeOrigin & { list: string }>(
  () => sql`with ${jsonRows} insert into ${notice} (kind, invoice, subject, from_value, to_value, as_of, due_at, once, organisation, learned_at, source, cause, actor)
    select ${positions(8)}, ${here("organisation")}, ${here("learnedAt")}, ${here("source")}, ${here("cause")}, ${here("actor")} from r
    where true on conflict do nothing`,
);

export const insertNotices = (origin: NoticeOrigin, notices: readonly NewNotice[]): Write[] => {
  if (notices.length === 0) return [];
  const list = notices.map((one) => [
    ...[one.kind, one.invoice, one.subject, one.fromValue, one.toValue],
    ...[one.asOf, one.dueAt, one.once],
  ]);
  return [insert({ ...origin, list: JSON.stringify(list) })];
};

const forget = compileWrite<{ before: number }>(
  () => sql`delete from ${notice} where ${notice.matchedAt} < ${here("before")} and ${notice.matchedAt} is not null`,
);

export const forgetNotices = (before: number): Write => forget({ before });
