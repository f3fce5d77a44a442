import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, orm, type Query, type Write } from "../statement.ts";
import { maintenanceNotice } from "./schema.ts";

export type NoticeRow = typeof maintenanceNotice.$inferSelect;

const notOver = compile<{ organisation: string; now: number; most: number }>(
  () =>
    sql`select id, what, starts_at, ends_at, announced_at, announced_by from ${maintenanceNotice} where ${maintenanceNotice.organisation} = ${here("organisation")} and ${maintenanceNotice.endsAt} > ${here("now")} order by starts_at, id limit ${here("most")}`,
);

/** What is announced and not over yet, the earliest first. */
export const noticesNotOver = (organisation: string, now: number, most: number): Query<NoticeRow[]> => ({
  statement: notOver({ organisation, now, most }),
  parse: (rows) =>
    rows.map((row) => ({
      id: String(row.id),
      organisation,
      what: String(row.what),
      startsAt: Number(row.starts_at),
      endsAt: Number(row.ends_at),
      announcedAt: Number(row.announced_at),
      announcedBy: String(row.announced_by),
    })),
});

export const insertNotice: (row: NoticeRow) => Write = compileWrite(() =>
  orm.insert(maintenanceNotice).values({
    id: here("id"),
    organisation: here("organisation"),
    what: here("what"),
    startsAt: here("startsAt"),
    endsAt: here("endsAt"),
    announcedAt: here("announcedAt"),
    announcedBy: here("announcedBy"),
  }),
);

const end = compileWrite<{ organisation: string; id: string; at: number }>(
  () =>
    sql`update ${maintenanceNotice} set ends_at = ${here("at")} where ${maintenanceNotice.organisation} = ${here("organisation")} and ${maintenanceNotice.id} = ${here("id")} and ${maintenanceNotice.endsAt} > ${here("at")}`,
);

/** Refused when it is over already, or somebody else's. */
export const endNotice = (organisation: string, id: string, at: number): Write[] =>
  exactlyOne(end({ organisation, id, at }));
