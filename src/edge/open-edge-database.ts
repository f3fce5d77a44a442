import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { type Database, missingMigrations, openDatabase } from "../core/database/index.ts";
import { openHranaClient } from "./hrana-client.ts";

export interface EdgeDatabase {
  database: Database;
  /** The migrations that this build needs and the database has not seen, with what to do about it. */
  missing(): Promise<readonly string[]>;
}

/** The database over HTTP: one client reads and writes, because every call is a connection of its own. */
export function openEdgeDatabase(address: { url: string; token: string | undefined }): EdgeDatabase {
  const client = openHranaClient(address);
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
  return {
    database,
    missing: async () =>
      (await missingMigrations(client, names)).map(
        (name) => `migration ${name}: run npm run piaowen -- migrate with this PIAOWEN_DATABASE_URL`,
      ),
  };
}
