import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { startBridge } from "../../scripts/hrana-bridge/index.ts";
import { type Database, type Migration, migrate, openDatabase } from "../../src/core/database/index.ts";
import { readMigrations } from "../../src/read-migrations.ts";
import { options } from "./a-database.ts";

export interface ServedDatabase {
  file: string;
  /** The same file, opened directly. */
  database: Database;
  /** What a Worker needs to reach it. */
  secrets: { PIAOWEN_SECRET: string; PIAOWEN_DATABASE_URL: string; PIAOWEN_DATABASE_TOKEN: string };
  /** What a statement finds there. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** A database in a file of its own, served the way Turso serves one. */
export async function aServedDatabase(migrations: readonly Migration[] = readMigrations()): Promise<ServedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-"));
  const file = join(folder, "piaowen.db");
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  await client.execute("pragma journal_mode = wal");
  await migrate(client, migrations, new Date());
  const database = openDatabase({ writer: client, reader: client }, options);
  const token = crypto.randomUUID();
  const bridge = await startBridge({ file, token });
  const secrets = {
    PIAOWEN_SECRET: "0f".repeat(32),
    PIAOWEN_DATABASE_URL: bridge.url,
    PIAOWEN_DATABASE_TOKEN: token,
  };
  return {
    file,
    database,
    secrets,
    rows: async (sql) => (await client.execute(sql)).rows.map((row) => ({ ...row })),
    async close() {
      await bridge.close();
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
