import type { Database } from "../../src/core/database/index.ts";
import type { Statement } from "../../src/core/database/statement.ts";

/** The same database, with every statement that is read by it taken down. */
export function listenTo(database: Database): { database: Database; taken: Statement[] } {
  const taken: Statement[] = [];
  return {
    taken,
    database: {
      ...database,
      read: (...queries) => {
        taken.push(...queries.map(({ statement }) => statement));
        return database.read(...queries);
      },
    },
  };
}
