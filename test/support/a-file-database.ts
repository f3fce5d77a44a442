import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { onTestFinished } from "vitest";
import type { Database } from "../../src/core/database/index.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { aFolder } from "./a-database.ts";
import { addressOf } from "./a-file-address.ts";

export interface FileDatabase {
  file: string;
  database: Database;
}

/** A database as Node opens it: a file, one writing connection, group commit. */
export async function aFileDatabase(file = join(aFolder(), "piaowen.db")): Promise<FileDatabase> {
  const opened = await openNodeDatabase(addressOf(file));
  await opened.migrate(new Date());
  onTestFinished(() => opened.database.close());
  return { file, database: opened.database };
}

/**
 * Another connection to the same file. Never node:sqlite: a second copy of SQLite in one process drops the first one's
 * locks when it closes the file (https://www.sqlite.org/howtocorrupt.html §2.2.1).
 */
export function aSecondHand(file: string): Client {
  const hand = createClient({ url: `file:${file}`, concurrency: 1 });
  onTestFinished(() => hand.close());
  return hand;
}
