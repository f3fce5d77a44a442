import { sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { conversation } from "../turn/schema.ts";
import { reminder } from "./schema.ts";

/** A conversation of somebody else in this place in which a dialog is open. */
export interface OpenDialogRow {
  person: string;
  revision: number;
  state: string;
}

interface Where {
  organisation: string;
  channel: string;
  place: string;
  thread: string;
}

const open = compile<Where & { person: string; most: number }>(
  () => sql`select c.person as person, c.revision as revision, c.state as state from ${conversation} c
    join ${reminder} r on r.channel = c.channel and r.place = c.place and r.thread = c.thread and r.person = c.person and r.kind = 'timeout'
    where c.channel = ${here("channel")} and c.place = ${here("place")} and c.thread = ${here("thread")} and c.organisation = ${here("organisation")} and c.person <> ${here("person")}
    order by c.updated_at desc limit ${here("most")}`,
);

/** The dialogs that others have open here, the latest first. */
export const dialogsOfOthers = (where: Where, person: string, most: number): Query<OpenDialogRow[]> => ({
  statement: open({ ...where, person, most }),
  parse: (rows) =>
    rows.map((row) => ({ person: String(row.person), revision: Number(row.revision), state: String(row.state) })),
});

const give = compileWrite<Where & OpenDialogRow>(
  () =>
    sql`update ${conversation} set state = ${here("state")}, revision = revision + 1 where channel = ${here("channel")} and place = ${here("place")} and thread = ${here("thread")} and organisation = ${here("organisation")} and person = ${here("person")} and revision = ${here("revision")}`,
);

/** Refused when they have said something meanwhile. */
export const leaveDialog = (where: Where, left: OpenDialogRow): Write[] => exactlyOne(give({ ...where, ...left }));
