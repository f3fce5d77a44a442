// A process of its own: writes the invoices of one database into a new one by raw node:sqlite, and says how long that took.
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { readMigrations } from "../../src/read-migrations.ts";

export interface Inserted {
  seconds: number;
  rows: number;
}

const ROWS_PER_COMMIT = 1000;
const [from = "", to = ""] = process.argv.slice(2);
const source = new DatabaseSync(from, { readOnly: true });
const target = new DatabaseSync(to);
for (const pragma of ["journal_mode = wal", "synchronous = full", "cache_size = -65536"])
  target.exec(`pragma ${pragma}`);
for (const { statements } of readMigrations()) for (const statement of statements) target.exec(statement);

const columns = source
  .prepare("select name from pragma_table_info('invoice')")
  .all()
  .map(({ name }) => String(name));
const insert = target.prepare(
  `insert into invoice (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
);
let ms = 0;
let rows = 0;

function write(chunk: SQLInputValue[][]): void {
  const start = performance.now();
  target.exec("begin immediate");
  for (const row of chunk) insert.run(...row);
  target.exec("commit");
  ms += performance.now() - start;
  rows += chunk.length;
}

let chunk: SQLInputValue[][] = [];
for (const row of source.prepare("select * from invoice order by id").iterate()) {
  chunk.push(Object.values(row));
  if (chunk.length < ROWS_PER_COMMIT) continue;
  write(chunk);
  chunk = [];
}
if (chunk.length > 0) write(chunk);
const said: Inserted = { seconds: ms / 1000, rows };
process.send?.(said, () => process.exit(0));
