import { errorCode, outlastBusy, type Patience } from "./busy.ts";
import type { DatabaseClient, Rows } from "./client.ts";
import { type CommitOutcome, groupCommits, type Urgency } from "./group-commits.ts";
import { type Query, type Row, type Statement, statementOf, type Write } from "./statement.ts";

type Answers<Queries extends readonly Query<unknown>[]> = {
  [Position in keyof Queries]: Queries[Position] extends Query<infer Answer> ? Answer : never;
};

export interface Database {
  /** One round trip; several queries see one state of the database. */
  read<const Queries extends readonly Query<unknown>[]>(...queries: Queries): Promise<Answers<Queries>>;
  /** One transaction: all of the writes or none. Throws what is neither success nor conflict. */
  commit(writes: readonly Write[], urgency?: Urgency): Promise<CommitOutcome>;
  close(): void;
}

export interface DatabaseClients {
  /** One connection, or BUSY and PRAGMAs reach another than the one that writes. */
  writer: DatabaseClient;
  /** May be the same, where nothing can come between the statements of a batch. */
  reader: DatabaseClient;
}

export interface DatabaseOptions extends Patience {
  /** Resolves on a later macrotask: native statements are only freed there. */
  pause(): Promise<void>;
  /** Commits that arrive in the same tick share one transaction: right for a file with `synchronous=FULL`. */
  group: boolean;
}

/** The client keeps every native statement until a macrotask runs (libsql-client-ts #333). */
const STATEMENTS_BETWEEN_PAUSES = 100;

export function openDatabase({ writer, reader }: DatabaseClients, options: DatabaseOptions): Database {
  let sincePause = 0;
  const breathe = async (statements: number): Promise<void> => {
    sincePause += statements;
    if (sincePause < STATEMENTS_BETWEEN_PAUSES) return;
    sincePause = 0;
    await options.pause();
  };

  const run = async (statements: Statement[]): Promise<Rows[]> => {
    await breathe(statements.length);
    const [only] = statements;
    if (statements.length === 1 && only) return [await outlastBusy(reader, options, () => reader.execute(only))];
    return outlastBusy(reader, options, () => reader.batch(statements, "read"));
  };

  const commitAtOnce = async (writes: readonly Write[]): Promise<CommitOutcome> => {
    await breathe(writes.length);
    try {
      await outlastBusy(writer, options, () => writer.batch(writes.map(statementOf), "write"));
      return "committed";
    } catch (error) {
      if (errorCode(error).startsWith("SQLITE_CONSTRAINT")) return "conflict";
      throw error;
    }
  };

  return {
    async read(...queries) {
      const results = await run(queries.map((query) => query.statement));
      const answers = queries.map((query, at) => query.parse((results[at]?.rows ?? []) as Row[]));
      return answers as Answers<typeof queries>;
    },
    commit: options.group ? groupCommits(commitAtOnce, options.pause, options.wait) : commitAtOnce,
    close() {
      writer.close();
      if (reader !== writer) reader.close();
    },
  };
}
