import { createClient } from "@libsql/client/http";
import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { type Database, missingMigrations, openDatabase } from "../core/database/index.ts";

export interface EdgeDatabase {
  database: Database;
  /** The migrations that this build needs and the database has not seen. */
  missing(): Promise<string[]>;
}

/** The database over HTTP: one client reads and writes, because every call is a connection of its own. */
export function openEdgeDatabase(address: { url: string; token: string | undefined }): EdgeDatabase {
  const client = createClient({ url: address.url, authToken: address.token });
  // SQLITE_BUSY spoils connections to files only; here opening anew would cut off what else is under way.
  client.reconnect = () => undefined;
  const database = openDatabase(
    { writer: client, reader: client },
    {
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: Math.random,
      pause: () => Promise.resolve(),
      group: false,
    },
  );
  const names = journal.entries.map(({ tag }) => tag);
  return { database, missing: () => missingMigrations(client, names) };
}
