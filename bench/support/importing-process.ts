// A process of its own: imports a file into a new database, and says how long that took and by how much it grew.
import { fileFromPath } from "../../src/adapters/files/index.ts";
import type { Database } from "../../src/core/database/index.ts";
import { importFile } from "../../src/core/intake/index.ts";
import { openNodeDatabase, pause } from "../../src/node/index.ts";
import { addressOf, ORGANISATION, openNew } from "./a-ledger.ts";

export interface Imported {
  seconds: number;
  /** How much of that went into writing: invoices, companies and the report. */
  writing: number;
  grownMiB: number;
  rows: number;
}

const [database = "", path = ""] = process.argv.slice(2);
(await openNew(database)).close();
const node = await openNodeDatabase(addressOf(database));
const opened = node.forImports();
let writingMs = 0;
const watched: Database = {
  ...opened,
  async commit(writes) {
    const began = performance.now();
    const result = await opened.commit(writes);
    writingMs += performance.now() - began;
    return result;
  },
};
const before = process.memoryUsage.rss();
const start = performance.now();
const now = new Date();
const request = { organisation: ORGANISATION, asOf: now, now, actor: "bench:import" };
const outcome = await importFile({ database: watched, pause }, fileFromPath(path), request);
if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
const said: Imported = {
  seconds: (performance.now() - start) / 1000,
  writing: writingMs / 1000,
  grownMiB: (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20,
  rows: outcome.report.new,
};
node.database.close();
process.send?.(said, () => process.exit(0));
