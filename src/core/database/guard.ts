import { sql } from "drizzle-orm";
import { check, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { compileWrite, type Write } from "./statement.ts";

export const guard = sqliteTable("guard", { id: integer().primaryKey(), changes: integer().notNull() }, (table) => [
  check("guard_changed_one", sql`${table.changes} = 1`),
]);

const insistOnOneChange = compileWrite(
  () =>
    sql`insert into guard (id, changes) values (1, changes()) on conflict (id) do update set changes = excluded.changes`,
);

const insistOnChanges = compileWrite<{ count: number }>(
  () =>
    sql`insert into guard (id, changes) values (1, changes() = ${sql.placeholder("count")}) on conflict (id) do update set changes = excluded.changes`,
);

/** Follows a write and fails the whole batch unless that write changed exactly one row. */
export const exactlyOne = (write: Write): Write[] => [write, insistOnOneChange({})];

/** Follows a write and fails the whole batch unless that write changed this many rows. */
export const exactly = (count: number, write: Write): Write[] => [write, insistOnChanges({ count })];
