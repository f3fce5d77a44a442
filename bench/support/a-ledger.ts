import { existsSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { Database } from "../../src/core/database/index.ts";
import { decideDrafts } from "../../src/core/ledger/index.ts";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { openNodeDatabase } from "../../src/node/index.ts";
import { readMigrations } from "../../src/read-migrations.ts";
import { invoices, OWN } from "./invoices.ts";

export const ORGANISATION = "org_bench";
const AT = Date.parse("2026-11-20T09:00:00+08:00");
const ROWS_PER_COMMIT = 1000;

export const addressOf = (file: string) => ({ url: `file:${file}`, token: undefined, file });

/** A new migrated database with one organisation. */
export async function openNew(file: string): Promise<Database> {
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  const { database, migrate } = await openNodeDatabase(addressOf(file));
  await migrate(new Date(AT));
  await createOrganisation(database, { id: ORGANISATION, name: OWN.name, taxIds: [OWN.taxId] }, new Date(AT));
  return database;
}

/** Everything in one file, so that it can be copied. */
export async function gather(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  await client.execute("pragma wal_checkpoint(truncate)");
  client.close();
}

export async function fill(database: Database, count: number): Promise<void> {
  const origin = {
    organisation: ORGANISATION,
    cause: "bench",
    learnedAt: AT,
    asOf: AT,
    source: "etax_export",
    ownTaxIds: new Set([OWN.taxId]),
  };
  let id = 1;
  let chunk = [];
  for (const draft of invoices(count)) {
    chunk.push(draft);
    if (chunk.length < ROWS_PER_COMMIT && id + chunk.length <= count) continue;
    const { writes } = decideDrafts(chunk, [], id, origin);
    if ((await database.commit(writes)) !== "committed") throw new Error("the invoices were refused");
    id += chunk.length;
    chunk = [];
  }
}

/** A file with so many invoices, made once for a schema and kept among the temporary files. */
export async function aLedger(count: number): Promise<string> {
  const file = join(tmpdir(), `piaowen-bench-${count}-${readMigrations().at(-1)?.name}.db`);
  if (existsSync(file)) return file;
  process.stderr.write(`making ${count} invoices in ${file} …\n`);
  const half = `${file}.part`;
  const database = await openNew(half);
  await fill(database, count);
  database.close();
  await gather(half);
  renameSync(half, file);
  return file;
}
