import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, type Query, type Row, type Write } from "../statement.ts";
import type { ConversationKey } from "../turn/index.ts";
import { reminder } from "./schema.ts";

export type ReminderRow = typeof reminder.$inferSelect;
export type ReminderKind = ReminderRow["kind"];

const FIELDS = sql.raw("channel, place, thread, person, kind, organisation, address, due_at, notice, facts, cause");

const put = compileWrite<ReminderRow>(
  () =>
    sql`insert into ${reminder} (${FIELDS}) values (${sql.join(
      [
        "channel",
        "place",
        "thread",
        "person",
        "kind",
        "organisation",
        "address",
        "dueAt",
        "notice",
        "facts",
        "cause",
      ].map(here),
      sql`, `,
    )}) on conflict (channel, place, thread, person, kind) do update set organisation = excluded.organisation, address = excluded.address, due_at = excluded.due_at, notice = excluded.notice, facts = excluded.facts, cause = excluded.cause`,
);

/** One of each kind for a conversation: the newer takes the older's place. */
export const putReminder = (row: ReminderRow): Write => put(row);

const whose = sql`channel = ${here("channel")} and place = ${here("place")} and thread = ${here("thread")} and person = ${here("person")} and kind = ${here("kind")}`;

const forget = compileWrite<ConversationKey & { kind: ReminderKind }>(
  () => sql`delete from ${reminder} where ${whose}`,
);

export const forgetReminder = ({ channel, place, thread, person }: ConversationKey, kind: ReminderKind): Write =>
  forget({ channel, place, thread, person, kind });

const take = compileWrite<ConversationKey & { kind: ReminderKind; cause: string }>(
  () => sql`delete from ${reminder} where ${whose} and cause = ${here("cause")}`,
);

/** Refused when it was taken already, or has been put anew since it was read. */
export const takeReminder = ({ channel, place, thread, person, kind, cause }: ReminderRow): Write[] =>
  exactlyOne(take({ channel, place, thread, person, kind, cause }));

const parse = (row: Row): ReminderRow => ({
  channel: String(row.channel),
  place: String(row.place),
  thread: String(row.thread),
  person: String(row.person),
  kind: row.kind as ReminderKind,
  organisation: String(row.organisation),
  address: String(row.address),
  dueAt: Number(row.due_at),
  notice: String(row.notice),
  facts: String(row.facts),
  cause: String(row.cause),
});

const due = compile<{ now: number; most: number }>(
  () => sql`select ${FIELDS} from ${reminder} where due_at <= ${here("now")} order by due_at limit ${here("most")}`,
);

export const dueReminders = (now: number, most: number): Query<ReminderRow[]> => ({
  statement: due({ now, most }),
  parse: (rows) => rows.map(parse),
});

const promised = compile<Omit<ConversationKey, "thread"> & { organisation: string; most: number }>(
  () =>
    sql`select ${FIELDS} from ${reminder} where channel = ${here("channel")} and place = ${here("place")} and person = ${here("person")} and organisation = ${here("organisation")} and kind <> 'timeout' order by due_at, thread, kind limit ${here("most")}`,
);

/** What was promised to somebody in a place, the soonest first. */
export const remindersOf = (
  whose: Omit<ConversationKey, "thread"> & { organisation: string },
  most: number,
): Query<ReminderRow[]> => {
  const { channel, place, person, organisation } = whose;
  return { statement: promised({ channel, place, person, organisation, most }), parse: (rows) => rows.map(parse) };
};

const advance = compileWrite<{ organisation: string; notice: string; dueAt: number }>(
  () =>
    sql`update ${reminder} set due_at = ${here("dueAt")} where organisation = ${here("organisation")} and notice = ${here("notice")} and notice <> ''`,
);

/** Whoever waits for this maintenance hears of its end at another time. */
export const moveReminders = (organisation: string, notice: string, dueAt: number): Write =>
  advance({ organisation, notice, dueAt });
