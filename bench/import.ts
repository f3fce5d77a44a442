// Importing an export of the e-tax bureau, against a raw prepared insert of the same rows into the same tables and indexes.
// node --import ./scripts/light-drizzle.mjs bench/import.ts [--rows 1000000] [--record]
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gather } from "./support/a-ledger.ts";
import type { Imported } from "./support/importing-process.ts";
import type { Inserted } from "./support/inserting-process.ts";
import { option, report } from "./support/report.ts";
import { writeCsv, writeXlsx } from "./support/write-export.ts";

const MOST = option("rows", 1_000_000);
const FEW = Math.min(100_000, MOST);

const LIGHT_DRIZZLE = new URL("../scripts/light-drizzle.mjs", import.meta.url).href;

/** What a script of `support/` says in a process of its own: memory is only comparable where nothing came before. */
function ask<Said>(script: string, ...args: string[]): Promise<Said> {
  const path = new URL(`support/${script}`, import.meta.url).pathname;
  const child = fork(path, args, { execArgv: ["--import", LIGHT_DRIZZLE] });
  return new Promise((resolve, reject) => {
    child.once("message", (said) => resolve(said as Said));
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`${script} ended with ${code ?? signal}`)));
  });
}

const perSecond = (rows: number, seconds: number): string => Math.round(rows / seconds).toLocaleString("en");

async function measure(folder: string, format: "csv" | "xlsx", count: number): Promise<string[]> {
  const path = join(folder, `export.${format}`);
  const database = join(folder, "ours.db");
  const raw = join(folder, "raw.db");
  (format === "csv" ? writeCsv : writeXlsx)(path, count);
  const ours = await ask<Imported>("importing-process.ts", database, path);
  await gather(database);
  const limit = await ask<Inserted>("inserting-process.ts", database, raw);
  if (ours.rows !== count || limit.rows !== count) throw new Error(`${ours.rows} and ${limit.rows} of ${count} rows`);
  const size = `${Math.round(statSync(path).size / 2 ** 20)} MiB`;
  for (const file of [path, database, raw]) rmSync(file, { force: true });
  return [
    ...[format, count.toLocaleString("en"), size, perSecond(count, ours.seconds), perSecond(count, limit.seconds)],
    ...[`${(ours.seconds / limit.seconds).toFixed(2)}×`],
    ...[`${(ours.writing / limit.seconds).toFixed(2)}×`, `${Math.round(ours.grownMiB)} MiB`],
  ];
}

const folder = mkdtempSync(join(tmpdir(), "piaowen-import-"));
const rows: string[][] = [];
try {
  rows.push(await measure(folder, "xlsx", FEW), await measure(folder, "csv", FEW));
  if (MOST > FEW) rows.push(await measure(folder, "csv", MOST));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report(
  "Importing an export",
  ["format", "rows", "file", "ours, rows a second", "node:sqlite, rows a second", "time", "of which writing", "growth"],
  rows,
  "Ours reads the file, checks every row, looks it up in the ledger and writes it with its companies and report; node:sqlite only inserts rows that it is handed. Targets: time ≤ 1.1×, growth ≤ 150 MiB.",
);
