import type { Database } from "../../src/core/database/index.ts";

/** The same database, each of whose answers takes so long. */
export const aSlowDatabase = (database: Database, delay: () => Promise<void>): Database => ({
  ...database,
  async read(...queries) {
    await delay();
    return database.read(...queries);
  },
  async commit(writes) {
    await delay();
    return database.commit(writes);
  },
});
