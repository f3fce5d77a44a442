import { onTestFinished } from "vitest";
import type { Database } from "../../src/core/database/index.ts";
import { openDatabase } from "../../src/core/database/index.ts";
import { openFileClient } from "../../src/node/open-file-client.ts";
import { options } from "./a-database.ts";

/** What a disk does to the database that lies on it. */
export type Disk = "full" | "read-only" | "well";

export interface LimitedDatabase {
  database: Database;
  /** From now on: no page more can be written, nothing at all, or everything again. */
  disk(state: Disk): Promise<void>;
}

/** A migrated file behind the product's own client, on a disk that fills up when a test says so; SQLite itself refuses. */
export async function aLimitedDatabase(file: string): Promise<LimitedDatabase> {
  const [writer, reader] = [openFileClient(file), openFileClient(file)];
  await writer.execute("pragma synchronous = off");
  const database = openDatabase({ writer, reader }, { ...options, group: true });
  onTestFinished(() => database.close());
  const most = async (pages: number) => void (await writer.execute(`pragma max_page_count = ${pages}`));
  return {
    database,
    async disk(state) {
      await writer.execute(`pragma query_only = ${state === "read-only" ? 1 : 0}`);
      if (state !== "full") return most(1_073_741_823);
      const [row] = (await writer.execute("pragma page_count")).rows;
      await most(Number(row?.page_count));
    },
  };
}
