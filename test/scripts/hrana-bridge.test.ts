import { join } from "node:path";
import { type Client, createClient, type InStatement, type ResultSet } from "@libsql/client";
import { createClient as createWebClient } from "@libsql/client/web";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BridgeOptions, startBridge } from "../../scripts/hrana-bridge/index.ts";
import { migrate, missingMigrations, openDatabase } from "../../src/core/database/index.ts";
import { createOrganisation, listOrganisations } from "../../src/core/organisation/index.ts";
import { openHranaClient } from "../../src/edge/hrana-client.ts";
import { readMigrations } from "../../src/read-migrations.ts";
import { aFolder, options } from "../support/a-database.ts";

async function aBridge(wanted: Omit<BridgeOptions, "file"> = {}) {
  const file = join(aFolder(), "bridged.db");
  const bridge = await startBridge({ ...wanted, file });
  const client = createWebClient({ url: bridge.url });
  onTestFinished(() => bridge.close());
  onTestFinished(() => client.close());
  return { file, url: bridge.url, client };
}

async function aFileClient(file = join(aFolder(), "file.db")): Promise<Client> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  onTestFinished(() => client.close());
  await client.execute("pragma journal_mode = wal");
  return client;
}

/** What a failure can be told by: its code, or its kind, since every client words it in its own way. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.name) : String(error);

/** The name of a failure, or `undefined` when there was none. */
const codeOf = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => undefined, nameOf);

const plainValue = (value: unknown): unknown => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value);

const plain = ({ columns, columnTypes, rows, rowsAffected }: ResultSet) => ({
  columns,
  columnTypes,
  rows: rows.map((row) => columns.map((_, at) => plainValue(row[at]))),
  // The file client does not count what a statement with `returning` changed.
  rowsAffected: columns.length > 0 ? undefined : rowsAffected,
});

const outcome = async (work: () => Promise<ResultSet | ResultSet[]>) => {
  try {
    const result = await work();
    return Array.isArray(result) ? result.map(plain) : plain(result);
  } catch (error) {
    return { code: nameOf(error) };
  }
};

const SCHEMA = [
  "create table thing (id integer primary key, name text unique not null, size integer check (size > 0), rest any)",
  "create table part (thing integer not null references thing (id))",
  "create virtual table word using fts5(text, tokenize = 'trigram')",
];

// The file client cuts texts at U+0000 and cannot hold a lone surrogate; the clients bind booleans unlike each other;
// JSON knows no negative zero.
const text = fc.string({ unit: "grapheme", maxLength: 8 }).filter((one) => !one.includes("\0") && one.isWellFormed());
const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  text,
  fc.uint8Array({ maxLength: 6 }),
);
const id = fc.integer({ min: 1, max: 4 });
const statement: fc.Arbitrary<InStatement> = fc.oneof(
  fc
    .tuple(id, fc.oneof(fc.constantFrom("a", "b", null), text), fc.integer({ min: 0, max: 3 }), value)
    .map((args) => ({ sql: "insert into thing (id, name, size, rest) values (?, ?, ?, ?)", args })),
  fc.tuple(id, value).map(([thing, rest]) => ({
    sql: "insert into thing (id, name, size, rest) values (:id, 'n' || :id, 1, $rest) on conflict (id) do update set rest = excluded.rest",
    args: { id: thing, rest },
  })),
  id.map((thing) => ({ sql: "insert into part (thing) values (?)", args: [thing] })),
  id.map((thing) => ({ sql: "delete from thing where id >= ? returning id, name", args: [thing] })),
  text.map((word) => ({ sql: "insert into word (text) values (?)", args: [word] })),
  fc.constant("select rowid, text from word where word match '\"abc\"'"),
  fc.constant("select id, name, size, rest, typeof(rest) as kind, length(name) from thing order by id"),
  fc.constant("update thing set size = size + 1 where size is not null"),
  value.map((one) => ({ sql: "select ? as given, typeof(?1) as kind", args: [one] })),
  fc.constantFrom("selec", "select * from nowhere", "select count(*) from thing, part"),
);
// Not inside a batch: version 2 of the protocol cannot tell the client that a statement ended its transaction.
const lone = fc.oneof({ arbitrary: statement, weight: 9 }, fc.constantFrom<InStatement>("commit", "rollback", "begin"));

describe("the bridge against the file client", () => {
  const clients = [
    ["libSQL's web client", (url: string) => createWebClient({ url })],
    ["the edge's own client", (url: string) => openHranaClient({ url, token: undefined })],
  ] as const;

  test.each(clients)("the same statements give the same rows and the same error codes through %s", async (_, open) => {
    const web = open((await aBridge()).url);
    const file = await aFileClient();
    for (const client of [web, file]) await client.batch(SCHEMA, "write");
    const step = fc.oneof(
      lone.map((one) => (client: Client) => client.execute(one)),
      fc.tuple(fc.array(statement, { minLength: 1, maxLength: 5 }), fc.constantFrom("write", "deferred", "read")).map(
        ([batch, mode]) =>
          (client: Client) =>
            client.batch(batch, mode as "write"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const client of [web, file]) await client.batch(["delete from part", "delete from thing"], "write");
        for (const run of steps) expect(await outcome(() => run(web))).toEqual(await outcome(() => run(file)));
      }),
      { numRuns: 40 },
    );
  });

  test.each(clients)("an integer that no number holds is refused, not rounded, through %s", async (_, open) => {
    const web = open((await aBridge()).url);
    const file = await aFileClient();
    // A column without a type of its own keeps 2e16 as an integer.
    const batch = ["create table kept (rest any)", "insert into kept values (2e16)", "select rest from kept"];
    for (const client of [web, file]) expect(await codeOf(client.batch(batch, "write"))).toBe("RangeError");
  });

  test("integers beyond 2^53 arrive whole", async () => {
    const { url } = await aBridge();
    const client = createWebClient({ url, intMode: "bigint" });
    const { rows } = await client.execute({ sql: "select ? as big", args: [-(2n ** 63n)] });
    expect(rows[0]?.big).toBe(-(2n ** 63n));
  });

  test("the migrations and the database's own verbs run over it", async () => {
    const { client } = await aBridge();
    const migrations = readMigrations();
    await migrate(client, migrations, new Date());
    expect(await missingMigrations(client, ["x", ...migrations.map(({ name }) => name)])).toEqual(["x"]);
    const database = openDatabase({ writer: client, reader: client }, options);
    await createOrganisation(database, { id: "o1", name: "北京青禾商贸有限公司", taxIds: [] }, new Date());
    expect(await listOrganisations(database)).toEqual([{ id: "o1", name: "北京青禾商贸有限公司", demo: false }]);
  });
});

describe("transactions over the bridge", () => {
  const aCounter = async (wanted: Omit<BridgeOptions, "file"> = {}) => {
    const bridged = await aBridge(wanted);
    await bridged.client.batch(["create table counter (n integer)", "insert into counter values (0)"], "write");
    return { ...bridged, read: async () => (await bridged.client.execute("select n from counter")).rows[0]?.n };
  };

  test("a batch that fails half-way leaves nothing", async () => {
    const { client, read } = await aCounter();
    const batch = client.batch(["update counter set n = 1", "insert into counter values (1, 2)"], "write");
    expect(await codeOf(batch)).toBe("SQLITE_ERROR");
    expect(await read()).toBe(0);
  });

  test("an interactive transaction sees its own writes, and nobody else does until it commits", async () => {
    const { client, read } = await aCounter();
    const transaction = await client.transaction("write");
    await transaction.execute("update counter set n = n + 1");
    expect((await transaction.execute("select n from counter")).rows[0]?.n).toBe(1);
    expect(await codeOf(client.execute("update counter set n = 9"))).toBe("SQLITE_BUSY");
    expect(await read()).toBe(0);
    await transaction.commit();
    expect(await read()).toBe(1);
  });

  test("a transaction that is left alone is rolled back, and its baton is refused", async () => {
    const { client, read } = await aCounter({ streamLifetimeMs: 30 });
    const transaction = await client.transaction("write");
    await transaction.execute("update counter set n = 7");
    await expect.poll(() => codeOf(client.execute("update counter set n = n + 1"))).toBeUndefined();
    expect(await codeOf(transaction.execute("select 1"))).toBe("STREAM_EXPIRED");
    expect(await read()).toBe(1);
  });

  test("two writers over the bridge and one in the file lose no update", async () => {
    const { client, url, file, read } = await aCounter();
    const writers = [client, createWebClient({ url }), await aFileClient(file)];
    const patiently = async (writer: Client): Promise<void> => {
      const code = await codeOf(
        writer.transaction("write").then(async (transaction) => {
          const { rows } = await transaction.execute("select n from counter");
          await transaction.execute({ sql: "update counter set n = ?", args: [Number(rows[0]?.n) + 1] });
          await transaction.commit();
        }),
      );
      if (code === undefined) return;
      expect(code).toBe("SQLITE_BUSY");
      if (writer.protocol === "file") await writer.reconnect();
      await options.wait(1 + Math.random() * 5);
      return patiently(writer);
    };
    const rounds = 40;
    await Promise.all(
      writers.map(async (writer) => {
        for (let round = 0; round < rounds; round++) await patiently(writer);
      }),
    );
    expect(await read()).toBe(writers.length * rounds);
  });
});
