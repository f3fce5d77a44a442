import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

/** Somebody else's connection to the same file. */
export function aSecondHand(file: string): DatabaseSync {
  const hand = new DatabaseSync(file);
  onTestFinished(() => hand.close());
  return hand;
}
