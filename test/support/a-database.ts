import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, type DatabaseOptions, migrate, openDatabase } from "../../src/core/database/index.ts";
import { openFileClient } from "../../src/node/open-file-client.ts";
import { readMigrations } from "../../src/read-migrations.ts";

export const options: DatabaseOptions = {
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  group: false,
};

/** A folder that is gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "piaowen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated database in a file of its own, closed when the test is finished. */
export async function aDatabase(wanted: Partial<DatabaseOptions> = {}): Promise<Database> {
  const file = join(aFolder(), "piaowen.db");
  const writer = openFileClient(file);
  const reader = openFileClient(file);
  await migrate(writer, readMigrations(), new Date());
  const renew: DatabaseOptions["renew"] = async (client) => (client === writer ? writer : reader).reconnect();
  const database = openDatabase({ writer, reader }, { ...options, renew, ...wanted });
  onTestFinished(() => database.close());
  return database;
}
