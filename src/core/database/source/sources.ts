import { eq, sql } from "drizzle-orm";
import { exactlyOne } from "../guard.ts";
import { compile, compileWrite, here, orm, type Query, type Row, type Write } from "../statement.ts";
import { source } from "./schema.ts";

export type SourceRow = typeof source.$inferSelect;

const parse = (row: Row): SourceRow => ({
  id: String(row.id),
  organisation: String(row.organisation),
  name: String(row.name),
  kind: row.kind as SourceRow["kind"],
  key: String(row.key),
  previousKey: String(row.previous_key),
  previousUntil: Number(row.previous_until),
  cadence: Number(row.cadence),
  madeAt: Number(row.made_at),
  lastArrival: row.last_arrival === null ? null : Number(row.last_arrival),
  lastAsOf: row.last_as_of === null ? null : Number(row.last_as_of),
  lateSince: row.late_since === null ? null : Number(row.late_since),
});

const byId = compile<{ id: string }>(() => sql`select * from ${source} where id = ${here("id")}`);

export const sourceById = (id: string): Query<SourceRow | undefined> => ({
  statement: byId({ id }),
  parse: ([row]) => row && parse(row),
});

const ofOrganisation = compile<{ organisation: string }>(
  () => sql`select * from ${source} where organisation = ${here("organisation")} order by name`,
);

export const sourcesOf = (organisation: string): Query<SourceRow[]> => ({
  statement: ofOrganisation({ organisation }),
  parse: (rows) => rows.map(parse),
});

const expected = compile(() => sql`select * from ${source} where cadence > 0 order by id`);

/** Sources that said how often they mean to speak, of every organisation. */
export const expectedSources = (): Query<SourceRow[]> => ({
  statement: expected({}),
  parse: (rows) => rows.map(parse),
});

/** A plain insert: a name is given once in an organisation. */
export const insertSource: (row: SourceRow) => Write = compileWrite(() =>
  orm.insert(source).values({
    id: here("id"),
    organisation: here("organisation"),
    name: here("name"),
    kind: here("kind"),
    key: here("key"),
    previousKey: here("previousKey"),
    previousUntil: here("previousUntil"),
    cadence: here("cadence"),
    madeAt: here("madeAt"),
    lastArrival: here("lastArrival"),
    lastAsOf: here("lastAsOf"),
    lateSince: here("lateSince"),
  }),
);

const exchange = compileWrite<{ id: string; before: string; key: string; until: number }>(
  () =>
    sql`update ${source} set previous_key = key, previous_until = ${here("until")}, key = ${here("key")} where id = ${here("id")} and key = ${here("before")}`,
);

/** Refused where somebody else exchanged it meanwhile. */
export const exchangeKey = (id: string, before: string, key: string, previousUntil: number): Write[] =>
  exactlyOne(exchange({ id, before, key, until: previousUntil }));

const pace = compileWrite<{ id: string; cadence: number }>(() =>
  orm
    .update(source)
    // The builder's types want a number, and the place-holder becomes one.
    .set({ cadence: sql`${here("cadence")}`, lateSince: null })
    .where(eq(source.id, here("id"))),
);

export const setCadence = (id: string, cadence: number): Write => pace({ id, cadence });

const arrived = compileWrite<{ id: string; at: number; asOf: number }>(
  () =>
    sql`update ${source} set last_arrival = ${here("at")}, last_as_of = max(coalesce(last_as_of, 0), ${here("asOf")}), late_since = null where id = ${here("id")}`,
);

export const markArrival = (id: string, at: number, asOf: number): Write => arrived({ id, at, asOf });

const late = compileWrite<{ id: string; at: number | null }>(
  () =>
    sql`update ${source} set late_since = ${here("at")} where id = ${here("id")} and (late_since is null) <> (${here("at")} is null)`,
);

/** Says once that a source is late, or that it no longer is; refused where that was said already. */
export const markLate = (id: string, at: number | null): Write[] => exactlyOne(late({ id, at }));
