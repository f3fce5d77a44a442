import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Client, createClient } from "@libsql/client";
import type { DatabaseAddress } from "../config.ts";
import { numberOldInvoices } from "../core/company/index.ts";
import { type Database, migrate, missingMigrations, openDatabase } from "../core/database/index.ts";
import { readMigrations } from "../read-migrations.ts";

export interface NodeDatabase {
  database: Database;
  /** The names of the migrations it has not seen. */
  missing(): Promise<string[]>;
  /** Applies what is missing, gives old rows what new ones have, and returns the names of what was applied. */
  migrate(now: Date): Promise<string[]>;
}

export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// FULL: what was acknowledged survives a power cut; the group commit earns its cost back.
const WRITER = ["pragma journal_mode = wal", "pragma synchronous = full", "pragma cache_size = -65536"];
const READER = ["pragma cache_size = -65536"];

async function configure(client: Client, pragmas: string[]): Promise<void> {
  for (const pragma of pragmas) await client.execute(pragma);
}

/** Opens the ledger on Node: one connection that writes, one that reads, so that PRAGMAs and BUSY reach the right one. */
export async function openNodeDatabase(address: DatabaseAddress): Promise<NodeDatabase> {
  if (address.file) mkdirSync(dirname(address.file), { recursive: true, mode: 0o700 });
  const settings = { url: address.url, ...(address.token ? { authToken: address.token } : {}), concurrency: 1 };
  const writer = createClient(settings);
  const reader = createClient(settings);
  if (address.file) {
    await configure(writer, WRITER);
    await configure(reader, READER);
  }
  const isFile = address.file !== undefined;
  const renew = async (client: unknown) => {
    const one = client === writer ? writer : reader;
    await one.reconnect();
    await configure(one, one === writer ? WRITER : READER);
  };
  const options = { wait, random: Math.random, pause, group: isFile, ...(isFile ? { renew } : {}) };
  const database = openDatabase({ writer, reader }, options);
  const names = () => readMigrations().map((migration) => migration.name);
  return {
    database,
    missing: () => missingMigrations(writer, names()),
    async migrate(now) {
      const applied = await migrate(writer, readMigrations(), now);
      await numberOldInvoices({ database, pause });
      return applied;
    },
  };
}
