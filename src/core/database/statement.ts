import { fillPlaceholders, type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";

export type Value = string | number | null;
export type Row = Record<string, Value>;

export interface Statement {
  readonly sql: string;
  readonly args: Value[];
  /** Whether it can only ever return one row, which a file hands over in half the time of a list of rows. */
  readonly oneRow?: boolean;
}

const opaque: unique symbol = Symbol("write");

/** A change that has been decided on but not made: only `core/database` makes one, only `Database.commit` carries it out. */
export interface Write {
  readonly [opaque]: Statement;
}

/** A question to the database and how its rows become an answer, so that several can share one round trip. */
export interface Query<Answer> {
  readonly statement: Statement;
  readonly parse: (rows: Row[]) => Answer;
}

/** Builds statements and is never connected: everything runs through `Database`. */
export const orm = drizzle(() => Promise.reject(new Error("statements run through Database, not through drizzle")));

const dialect = new SQLiteSyncDialect();

interface Built {
  toSQL(): { sql: string; params: unknown[] };
}

/** Compiles a builder or a `sql` template once, on first use, because drizzle takes longer to build than SQLite to run. */
export function compile<Values extends object>(build: () => Built | SQL): (values: Values) => Statement {
  let compiled: { sql: string; params: unknown[] } | undefined;
  return (values) => {
    if (!compiled) {
      const built = build();
      compiled = "toSQL" in built ? built.toSQL() : dialect.sqlToQuery(built);
    }
    return { sql: compiled.sql, args: fillPlaceholders(compiled.params, values as Record<string, unknown>) as Value[] };
  };
}

export const asWrite = (statement: Statement): Write => ({ [opaque]: statement });

export const statementOf = (write: Write): Statement => write[opaque];

/** The same for what can only ever return one row. */
export function compileOneRow<Values extends object>(build: () => Built | SQL): (values: Values) => Statement {
  const statement = compile<Values>(build);
  return (values) => ({ ...statement(values), oneRow: true });
}

/** Two questions that are always answered by exactly one row each, as one statement: each costs more than what it asks. */
export const asOne = <First, Second>(first: Query<First>, second: Query<Second>): Query<[First, Second]> => ({
  statement: {
    sql: `select * from (${first.statement.sql}), (${second.statement.sql})`,
    args: [...first.statement.args, ...second.statement.args],
    oneRow: true,
  },
  parse: (rows) => [first.parse(rows), second.parse(rows)],
});

/** Where a value goes in when the statement is used. */
export const here = (name: string) => sql.placeholder(name);

/** A statement with its place-holders as a function of their values. */
export function compileWrite<Values extends object>(build: () => Built | SQL): (values: Values) => Write {
  const statement = compile<Values>(build);
  return (values) => asWrite(statement(values));
}
