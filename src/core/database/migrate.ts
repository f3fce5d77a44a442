import type { DatabaseClient } from "./client.ts";

export interface Migration {
  /** Such as `0000_first`; migrations run in the order of their names. */
  name: string;
  statements: string[];
}

const JOURNAL = "create table if not exists migration (name text primary key, applied_at integer not null)";

/** The names of the migrations that this database has not seen, oldest first. */
export async function missingMigrations(client: DatabaseClient, names: readonly string[]): Promise<string[]> {
  const [table] = (await client.execute("select 1 from sqlite_master where name = 'migration'")).rows;
  if (!table) return [...names];
  const applied = new Set((await client.execute("select name from migration")).rows.map((row) => String(row.name)));
  return names.filter((name) => !applied.has(name));
}

/** Applies what is missing, each migration in a transaction of its own; a second process that got there first is not an error. */
export async function migrate(client: DatabaseClient, migrations: readonly Migration[], now: Date): Promise<string[]> {
  await client.execute(JOURNAL);
  const missing = await missingMigrations(
    client,
    migrations.map((migration) => migration.name),
  );
  for (const { name, statements } of migrations.filter((migration) => missing.includes(migration.name))) {
    const note = { sql: "insert into migration (name, applied_at) values (?, ?)", args: [name, now.getTime()] };
    try {
      await client.batch([note, ...statements], "write");
    } catch (error) {
      const stillMissing = await missingMigrations(client, [name]);
      if (stillMissing.length > 0) throw error;
    }
  }
  return missing;
}
