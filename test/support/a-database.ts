import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
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

// Migrating takes longer than most tests: it is done once a file of tests, and its result copied.
const templateFolder = mkdtempSync(join(tmpdir(), "piaowen-template-"));
afterAll(() => rmSync(templateFolder, { recursive: true, force: true }));
let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const file = join(templateFolder, "piaowen.db");
  const client = openFileClient(file);
  await client.execute("pragma synchronous = off");
  await migrate(client, readMigrations(), new Date());
  client.close();
  return file;
}

/** A migrated database in a file of its own, closed when the test is finished. */
export async function aDatabase(wanted: Partial<DatabaseOptions> = {}): Promise<Database> {
  const file = join(aFolder(), "piaowen.db");
  template ??= makeTemplate();
  copyFileSync(await template, file);
  const writer = openFileClient(file);
  const reader = openFileClient(file);
  // These tests are about what is stored, not about power cuts: those that are open the file as Node does.
  await writer.execute("pragma synchronous = off");
  const renew: DatabaseOptions["renew"] = async (client) => (client === writer ? writer : reader).reconnect();
  const database = openDatabase({ writer, reader }, { ...options, renew, ...wanted });
  onTestFinished(() => database.close());
  return database;
}
