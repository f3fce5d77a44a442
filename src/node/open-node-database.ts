import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseAddress } from "../config.ts";
import { numberOldInvoices } from "../core/company/index.ts";
import {
  type Database,
  type DatabaseClient,
  migrate,
  missingMigrations,
  openDatabase,
  outlastBusy,
} from "../core/database/index.ts";
import { readMigrations } from "../read-migrations.ts";
import { openFileClient } from "./open-file-client.ts";
import { openThreadedClient } from "./open-threaded-client.ts";

export interface NodeDatabase {
  database: Database;
  /** The same ledger for imports: over a file, a thread of their own writes, so that no chunk holds anybody up. */
  forImports(): Database;
  /** The names of the migrations it has not seen. */
  missing(): Promise<string[]>;
  /** Applies what is missing, gives old rows what new ones have, and returns the names of what was applied. */
  migrate(now: Date): Promise<string[]>;
}

export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// FULL: what was acknowledged survives a power cut; the group commit earns its cost back.
// 16 MB of log before it is copied: an import dirties the same index pages in every chunk, and writes them out a third less.
const PRAGMAS = [
  "pragma journal_mode = wal",
  "pragma synchronous = full",
  "pragma cache_size = -65536",
  "pragma wal_autocheckpoint = 4000",
];

const patience = { wait, random: Math.random };

// One connection reads and writes: each call runs to its end, so none sees another's half, and what one connection
// writes empties the other's pages, which each read would fetch again.
async function openFile(file: string) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const client = openFileClient(file);
  const configure = async () => {
    for (const pragma of PRAGMAS) await client.execute(pragma);
  };
  // Of several processes that find a new file, one makes it a database while the others wait.
  await outlastBusy(client, patience, configure);
  const renew = async () => {
    client.reconnect();
    await configure();
  };
  const openForImports = (): Database => {
    const apart = openThreadedClient(file, PRAGMAS);
    const renewEither = (one: DatabaseClient) => (one === client ? renew() : apart.renew());
    // What reads is the house's own, and closed with it.
    const close = (): void => apart.close();
    const clients = { writer: apart, reader: client };
    return { ...openDatabase(clients, { ...patience, pause, group: false, renew: renewEither }), close };
  };
  return { writer: client, reader: client, openForImports, options: { ...patience, pause, group: true, renew } };
}

/** How long a database may take to answer; the client itself waits without end for a connection that fell silent. */
const REMOTE_DEADLINE_MS = 15_000;

async function openRemote({ url, token }: DatabaseAddress, deadlineMs: number) {
  const fetchInTime: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(deadlineMs) });
  // Loaded where it is needed: the command line must answer within a second.
  const { createClient } = await import("@libsql/client");
  const settings = { url, ...(token ? { authToken: token } : {}), concurrency: 1, fetch: fetchInTime };
  return {
    writer: createClient(settings),
    reader: createClient(settings),
    openForImports: undefined,
    options: { ...patience, pause, group: false },
  };
}

/** Opens the ledger on Node: a file by one connection, so that PRAGMAs and BUSY reach the right one. */
export async function openNodeDatabase(
  address: DatabaseAddress,
  remoteDeadlineMs = REMOTE_DEADLINE_MS,
): Promise<NodeDatabase> {
  const { writer, reader, openForImports, options } = await (address.file
    ? openFile(address.file)
    : openRemote(address, remoteDeadlineMs));
  const database = openDatabase({ writer, reader }, options);
  let imports: Database | undefined;
  const names = () => readMigrations().map((migration) => migration.name);
  return {
    database: {
      ...database,
      close() {
        imports?.close();
        database.close();
      },
    },
    forImports() {
      imports ??= openForImports?.() ?? database;
      return imports;
    },
    missing: () => missingMigrations(writer, names()),
    async migrate(now) {
      const applied = await outlastBusy(writer, options, () => migrate(writer, readMigrations(), now));
      await numberOldInvoices({ database, pause });
      return applied;
    },
  };
}
